/** Links that carry a reader's answers in their fragment: what can be wrong with one. */

/** Why a link is not read, or not written. */
export type ShareFault =
  /** Its version, or the format of the answers in it, is later than this library: a newer page reads it. */
  | 'share/newer'
  /** It was cut off or changed on its way: no base64url, no ZLIB stream, a false checksum, bytes behind its end, or no UTF-8. */
  | 'share/damaged'
  /** It is longer, or would unfold to more, than is read or written. */
  | 'share/too-large'
  /** It arrived as it was written, but is no JSON or no document of answers. */
  | 'share/unreadable'
  /** Its answers are about another matrix than the one that they are opened beside, or it names two. */
  | 'share/other-matrix'
  /** The browser cannot fold or unfold it: it has no `CompressionStream` or `DecompressionStream`. */
  | 'share/unsupported';

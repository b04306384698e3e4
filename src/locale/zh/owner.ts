import type { OwnerMessages } from '../messages/matrix.js';
import { number } from './format.js';

export const ownerWords: OwnerMessages = {
  forOwner: '给页面所有者的信息',
  notShown: (n) => `${number(n)} 个条目无法显示`,
  hints: {
    'load/invalid-url': '请检查 src 属性。',
    'load/mixed-content': '请通过 https 提供该文档。',
    'load/offline': '浏览器报告没有网络连接。',
    'load/unreachable': '浏览器没有说明原因。常见原因：主机名有误、缺少 Access-Control-Allow-Origin 标头（CORS）、重定向到其他网站、证书不受信任。',
    'load/interrupted': '响应提前结束，或其编码有误。',
    'load/timeout': '在此页面的等待时间内没有收到任何内容。',
    'load/unauthorized': '服务器拒绝了请求。如需向其他源发送 Cookie，请设置 credentials="include"，并在该服务器上允许。',
    'load/not-found': '请检查 src 属性：它相对于页面的地址解析。',
    'load/too-many-requests': '服务器返回 429：请求过多。',
    'load/server': '服务器在响应时出错。',
    'load/http': '服务器返回了意外的状态码。',
    'load/empty': '响应没有正文。',
    'load/html': '响应是 HTML 而不是 JSON：可能是登录页、错误页，或地址有误。',
    'load/not-utf-8': '文档不是 UTF-8 编码。请另存为 UTF-8。',
    'load/too-large': '文档超过 8 MiB。',
    'load/internal': 'skill-matrix 的一部分未能加载，或其中有错误。',
    'load/document': '文档有错误，无法据此绘制任何内容。',
  },
};

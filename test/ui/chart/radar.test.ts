import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { axisNear, markerOf, MARKERS, outlineOf, pointAt, ringOf, type Wheel } from '../../../src/ui/chart/radar.js';

const wheel = (axes: number): Wheel => ({ center: { x: 100, y: 100 }, radius: 80, axes });

describe('radar geometry', () => {
  it('begins at the top and goes with the clock', () => {
    expect([0, 1, 2, 3].map((axis) => pointAt(wheel(4), axis, 1))).to.deep.equal([{ x: 100, y: 20 }, { x: 180, y: 100 }, { x: 100, y: 180 }, { x: 20, y: 100 }]);
    expect(pointAt(wheel(4), 1, 0.5)).to.deep.equal({ x: 140, y: 100 });
    expect(pointAt(wheel(7), 5, 0)).to.deep.equal({ x: 100, y: 100 });
  });
  it('closes a ring and a whole outline', () => {
    expect(ringOf(wheel(4), 1)).to.equal('M100 20L180 100L100 180L20 100Z');
  });
  it('breaks an outline where a point is missing, and lets it run over the top', () => {
    const [a, b, c, d] = [0, 1, 2, 3].map((axis) => pointAt(wheel(4), axis, 1));
    expect(outlineOf([a, b, undefined, d])).to.equal('M20 100L100 20L180 100');
    expect(outlineOf([a, undefined, c, undefined])).to.equal('M100 180M100 20');
    expect(outlineOf([undefined, undefined])).to.equal('');
  });
  it('finds the axis again from any of its points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 24 }), fc.nat(), fc.double({ min: 0.2, max: 1, noNaN: true }), (axes, n, value) => {
        const axis = n % axes;
        expect(axisNear(wheel(axes), pointAt(wheel(axes), axis, value))).to.equal(axis);
      }),
    );
  });
  it('prefers no axis at the centre', () => {
    expect(axisNear(wheel(5), { x: 100, y: 100 })).to.equal(undefined);
  });
  it('draws a different marker each', () => {
    expect(new Set(MARKERS.map((marker) => markerOf(marker, { x: 5, y: 5 }, 2))).size).to.equal(4);
  });
});

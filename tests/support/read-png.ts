import { createCanvas, loadImage } from '@napi-rs/canvas';

/** A decoded picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** How many pixels of a region satisfy a condition on red, green and blue, 0 … 255. */
  count(region: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, is: (red: number, green: number, blue: number) => boolean): number;
}

export async function readPng(bytes: Uint8Array): Promise<Picture> {
  const image = await loadImage(Buffer.from(bytes));
  const { width, height } = image;
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  return {
    width,
    height,
    count(region, is) {
      const { data } = pen.getImageData(region.x, region.y, region.width, region.height);
      let found = 0;
      for (let at = 0; at < data.length; at += 4) if (is(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) found += 1;
      return found;
    },
  };
}

export function isInk(red: number, green: number, blue: number): boolean {
  return red + green + blue < 240;
}

/** The colour behind an answering sentence. */
export function isBand(red: number, green: number, blue: number): boolean {
  return red === 0xf4 && green === 0xdc && blue === 0x9f;
}

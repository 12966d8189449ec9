import { deflateSync } from "node:zlib";

/** A picture in grey: one byte a pixel, 0 black, row after row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads the plain format that pdftoppm writes for grey pages (binary PGM). */
export function readPgm(bytes: Uint8Array): GreyPicture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(
    Buffer.from(bytes.subarray(0, 64)).toString("latin1"),
  );
  if (!head) throw new Error("not a grey picture of pdftoppm");
  const [all, width, height] = head;
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(all.length) };
}

/** The check that closes each part of a PNG; Node has it built in only from 20.15. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Black text on white needs no more than 16 shades; half a byte a pixel. */
export function sixteenGreyPng({ width, height, pixels }: GreyPicture): Buffer {
  const stride = Math.ceil(width / 2);
  const lines = Buffer.alloc((stride + 1) * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const shade = Math.round((pixels[row * width + column] ?? 255) / 17);
      const at = row * (stride + 1) + 1 + (column >> 1);
      lines[at] = (lines[at] ?? 0) | (column % 2 === 0 ? shade << 4 : shade);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 4 bits a pixel, grey, no interlacing.
  header.set([4, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

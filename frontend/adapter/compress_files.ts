import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

const compress = promisify(brotliCompress)
const TEXT = /\.(css|js|svg|webmanifest)$/

/** Writes `.br` beside every text file that gets smaller by it. Pages are filled in first, by who serves them. */
export async function compressFiles(directory: URL): Promise<void> {
  const root = fileURLToPath(directory)
  const files = await readdir(root, { recursive: true })
  await Promise.all(
    files.filter((file) => TEXT.test(file)).map((file) => compressFile(join(root, file)))
  )
}

async function compressFile(file: string) {
  const bytes = await readFile(file)
  const compressed = await compress(bytes)
  if (compressed.length < bytes.length) await writeFile(`${file}.br`, compressed)
}

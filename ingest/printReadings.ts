/**
 * Readings as JSON, one article a line, in the order given; a file that cannot be read is a line too. No database.
 * Gives the number of failed files.
 */
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { FailedReading, Reading } from '../schema/reading'
import { findFiles } from './findFiles'

export async function printReadings(
  paths: readonly string[],
  { useModel, output }: { readonly useModel: boolean; readonly output: Writable },
): Promise<number> {
  const { files, failed } = await findFiles(paths)
  const { openReader } = await import('./openReader.js')
  const reader = await openReader({ useModel })
  let failures = failed.length
  const print = async (line: Reading | FailedReading): Promise<void> => {
    if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain')
  }
  for (const { file, why } of failed) await print({ file, error: why })
  try {
    for (const path of files) {
      const read = await reader.read(path)
      if (!read.ok) failures++
      await print(read.ok ? read.reading : { file: read.file, error: read.why })
    }
  } finally {
    await reader.close()
  }
  return failures
}

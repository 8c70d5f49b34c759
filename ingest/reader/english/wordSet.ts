/** A set of words or phrases written as plain text: one or several a line, parted by commas. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )
}

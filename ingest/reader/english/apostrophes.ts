/** Words that begin with an apostrophe: the mark before them opens nothing. Lower case, without the mark. */
export const clippedWords: ReadonlySet<string> = new Set(
  "em til till cause tis twas twill n round bout neath nother ere kay tude ello cuz sup er im urs tweren't twasn't".split(
    ' ',
  ),
)

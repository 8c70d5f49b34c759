/** What a line under a picture begins or ends with. */
export const captionStarts =
  /^(?:FILE\s?[-–—]|\(?(?:Photo|Image|Picture|Video|Screenshot|Illustration|Credit)s?(?:\s+(?:by|from|courtesy|via))?\b\s*[:–—]|\((?:Photo|Image|AP|Credit))/
export const captionEnds =
  /(?:\((?:Photo|Image|Picture|Credit|Source)s?\b[^()]*\)|\((?:[^()]{0,60}[\s/])?(?:AP|Reuters|REUTERS|AFP|Getty Images|EPA|Bloomberg|Associated Press|UPI)(?:\s[^()]{0,30})?\)|via (?:AP|REUTERS|Reuters|Getty Images)|\/\s?(?:AP|Getty Images|AFP|Reuters|REUTERS))\.?$/

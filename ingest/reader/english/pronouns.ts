/** Pronouns that point back to somebody named before. */
import { wordSet } from './wordSet'

export const heWords = wordSet(`he, him, his, himself, he's, he'd, he'll, he’s, he’d, he’ll`)
export const sheWords = wordSet(`she, her, hers, herself, she's, she'd, she'll, she’s, she’d, she’ll`)
export const theyWords = wordSet(
  `they, them, their, theirs, themselves, they're, they'd, they'll, they've, they’re, they’d, they’ll, they’ve`,
)
export const whoWords = wordSet(`who, whom, whose, who's, who'd, who’s, who’d`)

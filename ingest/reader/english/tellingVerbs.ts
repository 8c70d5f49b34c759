/** Verbs of speech that take the one spoken to as their object: "told the mayor that", "urged her to". */
import { wordSet } from './wordSet'

export const tellingVerbs = wordSet(`
tell, tells, told, telling, ask, asks, asked, asking, urge, urges, urged, urging, remind, reminds, reminded, reminding, inform, informs, informed, informing, assure, assures, assured, assuring, warn, warns, warned, warning, advise, advises, advised, advising
call on, calls on, called on, calling on, beg, begs, begged, implore, implored, instruct, instructs, instructed, instructing, order, ordered, orders, persuade, convince, notify, notified, promise, promised, encourage, encourages, encouraged, encouraging, invite, invited, challenge, challenged, challenging, nudge, nudged
pressed, press, pressing, thank, thanked, thanking, congratulate, congratulated, congratulating, text, texted, email, emailed, interrupted, lectured, addressed, exhorted, directed, directing
`)

/** What takes the one spoken to after "to" or "with": "said to the crowd", "a letter to"; speeches and witnesses also "before". */
export const sayingTo =
  /\b(?:said|says|say|saying|speak|speaks|speaking|spoke|spoken|talk|talks|talking|talked|wrote|writes|writing|shouted|yelled|explained|shared|complained|confided|replied|responded|announced|argued|appeal|appealed|pleaded|suggested|mentioned|remarked|whispered|statement|letter|interview|conversation|remarks|email|speech|testimony|comments|message|tweet|chat)\b[^,.;“"]{0,24}?\b(?:to|with)\s+|\b(?:speak|speaks|speaking|spoke|spoken|remarks|speech|testimony|testified|testifies|testifying)\b[^,.;“"]{0,24}?\bbefore\s+/gi

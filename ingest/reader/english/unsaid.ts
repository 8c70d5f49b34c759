/** Words around a quote that was never said, or said by somebody else first. */

/** "could have said", "I can imagine him saying", "if she had said". Read right before the cue. */
export const neverSaid =
  /\b(?:(?:could|would|should|might) (?:have |just |easily )*|(?:can|could) (?:\w+ )?imagine (?:\w+ ){0,2}|(?:if|as if|as though) (?:\w+ ){1,3}(?:had |were |was )?|(?:wish|wishes|wished) (?:\w+ ){1,3}(?:had |would )|(?:did not|didn['’]t|never|not) )$/i

/** Speech in the future or as a rule is no record of speech either: "will say", but "will announce" is a plan. */
export const repeating =
  /^(?:amplif(?:y|ied|ies|ying)|retweet(?:ed|s|ing)?|repost(?:ed|s|ing)?|re-?shar(?:ed|es|ing)|shared|circulat(?:ed|ing)|promot(?:ed|ing)|spread|spreading|echo(?:ed|es|ing)?|quoted|quoting|parrot(?:ed|s|ing)?|peddl(?:ed|ing))$/i

/** "a doctored video of Ruiz asking": the one shown did not say it. */
export const depicted =
  /\b(?:doctored|fake|faked|deepfake|deepfaked|fabricated|manipulated|altered|AI-generated|impersonat\w+|parody|satirical|spoof)\b/i

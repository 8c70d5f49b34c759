"""From the network's numbers to quotes. Plain numpy: ingest/reader/model/decode.ts does the same."""
import numpy as np

CUE_BIAS = -0.7      # added to O: more cues, to be thinned by KEEP
KEEP = 0.48          # least P(B) of a cue's first word
NEVER = -1e4

# The states a reader goes through; at most one source, and I only after its B. Tag of each: O B-content I-content, before and after a source.
STATES = [0, 3, 4, 1, 2, 0, 3, 4]
NEXT = {0: (0, 1, 3), 1: (0, 1, 2, 3), 2: (0, 1, 2, 3), 3: (4, 5, 6), 4: (4, 5, 6), 5: (5, 6), 6: (5, 6, 7), 7: (5, 6, 7)}
START = (0, 1, 3)
ALLOWED = np.full((8, 8), NEVER)
for _from, _to in NEXT.items():
    ALLOWED[_from, list(_to)] = 0


def cue_runs(scores, bias=CUE_BIAS):
    """scores [words, 3], log probabilities of O B I -> [(first, last)]: the best path in which I follows B or I."""
    scores = scores.astype(np.float64) + [bias, 0, 0]
    best = np.array([scores[0, 0], scores[0, 1], NEVER])
    back = np.zeros((len(scores), 3), np.int8)
    for t in range(1, len(scores)):
        any_, inner = best.argmax(), 1 + best[1:].argmax()
        back[t] = any_, any_, inner
        best = best[back[t]] + scores[t]
    return runs(trace(best, back), 1, 2)


def role_runs(scores):
    """scores [words, 5], log probabilities -> (source (first, last) or None, [content (first, last)])."""
    scores = scores.astype(np.float64)[:, STATES]
    best = np.full(8, NEVER)
    best[list(START)] = scores[0, list(START)]
    back = np.zeros((len(scores), 8), np.int8)
    for t in range(1, len(scores)):
        reach = best[:, None] + ALLOWED
        back[t] = reach.argmax(0)
        best = reach.max(0) + scores[t]
    tags = [STATES[s] for s in trace(best, back)]
    source = runs(tags, 1, 2)
    return source[0] if source else None, runs(tags, 3, 4)


def trace(best, back):
    path = [int(best.argmax())]
    for t in range(len(back) - 1, 0, -1):
        path.append(int(back[t, path[-1]]))
    return path[::-1]


def runs(tags, begin, inside):
    found = []
    for i, tag in enumerate(tags):
        if tag == begin:
            found.append([i, i])
        elif tag == inside and found and found[-1][1] == i - 1:
            found[-1][1] = i
    return [tuple(r) for r in found]


def name_runs(scores):
    """scores [words, 7], log probabilities of O, B/I person, B/I organization, B/I place -> [(first, last, type)] in text order."""
    follows = np.full((7, 7), NEVER)
    follows[:, [0, 1, 3, 5]] = 0
    for begin in (1, 3, 5):
        follows[[begin, begin + 1], begin + 1] = 0
    scores = scores.astype(np.float64)
    best = np.where(np.isin(np.arange(7), (0, 1, 3, 5)), scores[0], NEVER)
    back = np.zeros((len(scores), 7), np.int8)
    for t in range(1, len(scores)):
        reach = best[:, None] + follows
        back[t] = reach.argmax(0)
        best = reach.max(0) + scores[t]
    tags = trace(best, back)
    return sorted((a, b, k) for k in range(3) for a, b in runs(tags, 1 + 2 * k, 2 + 2 * k))

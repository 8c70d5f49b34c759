"""What the network sees of a text: words, how they are cased, where quotation marks are open, where sentences begin.

ingest/reader/model/cutWords.ts states the same rules for the reader; test/reader/model proves that both agree.
"""
import bisect
import re
from dataclasses import dataclass, field

WORD = re.compile(r"\w+(?:[’'\-.]\w+)*|[^\w\s]")

# casing: the encoder is uncased, so each word carries its case beside it; 0 is for [CLS] and [SEP]
LOWER, TITLE, UPPER, DIGITS, MIXED, MARK, LETTER = range(1, 8)
# quotation
OUTSIDE, INSIDE, QUOTATION_MARK = range(3)
# position
ELSEWHERE, PARAGRAPH_START, SENTENCE_START = range(3)

MOST_PIECES = 10
CLS, SEP, UNKNOWN = 101, 102, 100


@dataclass
class Text:
    """A text cut into words; every list but `at` is by word."""
    name: str
    text: str
    spans: list          # (start, end) code points
    paragraph: list
    case: list
    quote: list
    position: list
    pieces: list         # WordPiece ids
    at: dict = field(default_factory=dict)  # code point -> word


def cut(name, text, wordpiece):
    spans = [m.span() for m in WORD.finditer(text)]
    words = [text[a:b] for a, b in spans]
    paragraphs = [m.span() for m in re.finditer(r'[^\n]+', text)]
    starts = [a for a, _ in paragraphs]
    paragraph = [bisect.bisect(starts, a) - 1 for a, _ in spans]
    quoted = quoted_regions(text, paragraphs)
    encoded = wordpiece.encode_batch(words, add_special_tokens=False) if words else []
    return Text(name, text, spans, paragraph, [casing(w) for w in words], quotation(words, spans, quoted), positions(words, paragraph),
                [e.ids[:MOST_PIECES] or [UNKNOWN] for e in encoded],
                {c: i for i, (a, b) in enumerate(spans) for c in range(a, b)})


def is_word(word):
    return word[0].isalnum() or word[0] == '_'


def casing(word):
    upper = [c.lower() != c for c in word]
    if not is_word(word):
        return MARK
    if any(c.isdecimal() for c in word):
        return DIGITS
    if not any(upper):
        return LOWER
    if len(word) == 1:
        return LETTER
    if not any(c.upper() != c for c in word):
        return UPPER
    if upper[0] and (not any(upper[1:]) or word[1] in "'’"):
        return TITLE
    return MIXED


def quoted_regions(text, paragraphs):
    """What stands between quotation marks. A mark left open runs to its paragraph's end when the next paragraph opens with one
    (speech that goes on) or when it is a curly one."""
    regions = []
    for k, (start, end) in enumerate(paragraphs):
        opened, i = None, start
        while i < end:
            two = text[i:i + 2]
            if text[i] == '"' or two in ('``', "''"):
                width = 1 if text[i] == '"' else 2
                if opened is None:
                    opened = i
                else:
                    regions.append((opened, i + width))
                    opened = None
                i += width
                continue
            if text[i] == '“' and opened is None:
                opened = i
            elif text[i] == '”' and opened is not None:
                regions.append((opened, i + 1))
                opened = None
            i += 1
        if opened is not None:
            following = text[paragraphs[k + 1][0]] if k + 1 < len(paragraphs) else None
            if following in ('“', '"') or text[opened] == '“':
                regions.append((opened, end))
    return regions


def quotation(words, spans, regions):
    states, r = [], 0
    for word, (start, _) in zip(words, spans):
        while r < len(regions) and regions[r][1] <= start:
            r += 1
        inside = r < len(regions) and regions[r][0] <= start
        states.append(QUOTATION_MARK if word in '"“”' else INSIDE if inside else OUTSIDE)
    return states


def positions(words, paragraph):
    found = []
    for i, word in enumerate(words):
        if i == 0 or paragraph[i] != paragraph[i - 1]:
            found.append(PARAGRAPH_START)
            continue
        j = i - 1
        while j > 0 and words[j] in '"”’)\'' and paragraph[j - 1] == paragraph[i]:
            j -= 1
        opens = word[0].lower() != word[0] or word[0].isdecimal() or word in '"“‘('
        found.append(SENTENCE_START if words[j] in '.!?' and opens else ELSEWHERE)
    return found


def units(text, most=400):
    """(first word, end word, pieces): paragraphs; one of more than `most` pieces is cut, at a sentence where there is one."""
    found, i, n = [], 0, len(text.pieces)
    while i < n:
        j, size = i, 0
        while j < n and text.paragraph[j] == text.paragraph[i] and size + len(text.pieces[j]) <= most:
            size += len(text.pieces[j])
            j += 1
        if j < n and text.paragraph[j] == text.paragraph[i]:
            k = j
            while k > i + 20 and text.position[k] != SENTENCE_START:
                k -= 1
            if k > i + 20:
                j = k
            size = sum(len(p) for p in text.pieces[i:j])
        found.append((i, j, size))
        i = j
    return found


@dataclass
class Window:
    """What is encoded at once: [CLS], then each unit followed by [SEP]."""
    parts: list          # (text, first word, end word)
    ids: list
    case: list
    quote: list
    position: list
    first: list          # word of the window -> its first piece
    units: list          # (start, end) in words of the window


def pack(parts, size):
    """Whole units in order, as many as `size` pieces hold; a longer one stands alone. `parts`: (text, first, end, pieces)."""
    groups, room = [], 0
    for part in parts:
        need = part[3] + 1
        if groups and need <= room:
            groups[-1].append(part[:3])
            room -= need
        else:
            groups.append([part[:3]])
            room = size - 1 - need
    return [window(g) for g in groups]


def window(parts):
    w = Window(parts, [CLS], [0], [0], [0], [], [])
    for text, start, end in parts:
        w.units.append((len(w.first), len(w.first) + end - start))
        for i in range(start, end):
            w.first.append(len(w.ids))
            for k, piece in enumerate(text.pieces[i]):
                w.ids.append(piece)
                w.case.append(text.case[i])
                w.quote.append(text.quote[i])
                w.position.append(0 if k else text.position[i])
        w.ids.append(SEP)
        for feature in (w.case, w.quote, w.position):
            feature.append(0)
    return w


def windows(text, size=128):
    return pack([(text, *u) for u in units(text)], size)


def sentence(text):
    """A stance sentence as one window; of several paragraphs, or of more than it holds, what comes first."""
    return pack([(text, *u) for u in units(text)], 440)[0]

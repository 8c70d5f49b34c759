"""Measures the exported graphs and writes their card: card.json for the reader (hashes, decoding, calibration), CARD.md for people.

usage: python3 card.py CHECKPOINT

Choices (calibration, threshold) are made on the articles held back from train; dev is only measured.
"""
import collections
import hashlib
import json
import os
import sys

import numpy as np

import decode
import prepare
import reference
import score
import text as T
from model import REACH
from prepare import polnear

FILES = ('encoder.onnx', 'roles.onnx', 'stance.onnx', 'vocabulary.txt')
FEATURES = ('bias', 'cue', 'valid', 'roles')


def main(checkpoint):
    prepared, graphs = prepare.load(), reference.Graphs()
    held = [reference.candidates(graphs, e['text'])[0] for e in prepared['held']]
    x, y = judged(held, prepared['held'])
    calibration = dict(zip(FEATURES, logistic(x, y)))
    give_probability(held, calibration)
    threshold = best_threshold(held, prepared['held'])
    dev = [reference.candidates(graphs, e['text'])[0] for e in prepared['dev']]
    give_probability(dev, calibration)
    _, right = judged(dev, prepared['dev'])
    hashes = {f: digest(os.path.join(reference.GRAPHS, f)) for f in FILES}
    measured = {
        'quotes, held back': believed_score(held, prepared['held'], threshold),
        'quotes, dev': believed_score(dev, prepared['dev'], threshold),
        'stance, dev': dict(zip(('macro', 'by label'), score.macro_f1(*stances(graphs, prepared['stance dev'])))),
        'names, cross-validated': read_json(checkpoint.removesuffix('.pt') + '.names.json'),
        'reliability, dev': reliability([q['probability'] for quotes in dev for q in quotes], right),
    }
    card = {
        'version': hashlib.sha256(json.dumps(hashes).encode()).hexdigest()[:12],
        'files': {f: {'sha256': h, 'bytes': os.path.getsize(os.path.join(reference.GRAPHS, f))} for f, h in hashes.items()},
        'decoding': {'cueBias': decode.CUE_BIAS, 'leastCue': reference.LEAST_CUE, 'threshold': threshold,
                     'calibration': {k: round(float(v), 5) for k, v in calibration.items()}},
        'measured': measured,
    }
    with open(os.path.join(reference.GRAPHS, 'card.json'), 'w', encoding='utf8') as f:
        json.dump(card, f, indent=2)
        f.write('\n')
    with open(os.path.join(prepare.HERE, 'card.template.md'), encoding='utf8') as f:
        template = f.read()
    with open(os.path.join(reference.GRAPHS, 'CARD.md'), 'w', encoding='utf8') as f:
        f.write(fill(template, card))
    print(json.dumps(measured, indent=1))


def judged(found, examples):
    """What each candidate's confidence is made of, and whether the referee links it to an attribution (of any annotator)."""
    x, y = [], []
    for quotes, example in zip(found, examples):
        article = polnear.Article(example['text'].text)
        predicted = [in_characters(q, example['text']) for q in quotes]
        right = {j for gold in example['raw'] for _, j, _ in polnear.pair(article, gold, predicted, True)}
        x += [reference.features(q) for q in quotes]
        y += [j in right for j in range(len(quotes))]
    return np.array(x), np.array(y, float)


def in_characters(quote, text):
    def spans(words):
        return [(text.spans[a][0], text.spans[b][1]) for a, b in words]
    return {'cue': spans([quote['cue']]), 'source': spans([quote['source']] if quote['source'] else []), 'content': spans(quote['contents'])}


def logistic(x, y, ridge=1.0):
    """Newton's method; the ridge keeps a small sample from certainty."""
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        w += np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(len(w)), x.T @ (y - p) - ridge * w)
    return w


def give_probability(found, calibration):
    for quotes in found:
        for q in quotes:
            q['probability'] = reference.probability(q, calibration)


def believed_score(found, examples, threshold):
    believed = [[q for q in quotes if q['probability'] >= threshold] for quotes in found]
    return score.score_quotes(believed, examples, 0)


def best_threshold(found, examples):
    return max((round(t, 2) for t in np.arange(.3, .61, .02)), key=lambda t: believed_score(found, examples, t)['linked'][2])


def reliability(probability, right):
    """[from, quotes, mean probability, share that is right]"""
    bins = collections.defaultdict(list)
    for p, r in zip(probability, right):
        bins[min(9, int(10 * p))].append((p, r))
    return [[b / 10, len(v), *(round(float(np.mean(c)), 3) for c in zip(*v))] for b, v in sorted(bins.items())]


def stances(graphs, examples):
    scores, labels = [], []
    for e in examples:
        w = T.sentence(e['text'])
        lower = reference.encode(graphs, w)[3]
        for start, last, label in e['targets']:
            unit = next((u for u in w.units if u[0] <= start < u[1]), None)
            if unit:
                last = min(last, unit[1] - 1)
                low, high = max(unit[0], start - REACH), min(unit[1], last + REACH + 1)
                scores.append(reference.look_from_target(graphs.stance, lower, low, high, start, last))
                labels.append(label)
    return np.array(scores), np.array(labels)


def digest(path):
    with open(path, 'rb') as f:
        return hashlib.sha256(f.read()).hexdigest()


def read_json(path):
    with open(path, encoding='utf8') as f:
        return json.load(f)


def fill(template, card):
    m = card['measured']

    def quotes(part):
        return '\n'.join(f'| {k} | {p} | {r} | **{f}** |' for k, (p, r, f) in m[part].items())
    stance, names = m['stance, dev'], m['names, cross-validated']
    values = {
        'version': card['version'],
        'size': f'{sum(f["bytes"] for f in card["files"].values()) / 1e6:.1f}',
        'threshold': card['decoding']['threshold'],
        'dev': quotes('quotes, dev'),
        'held': quotes('quotes, held back'),
        'stance': f'**{stance["macro"]}** (for {stance["by label"][0]}, neutral {stance["by label"][1]}, against {stance["by label"][2]})',
        'names': ', '.join(f'{k} {v}' for k, v in names.items()),
        'reliability': '\n'.join(f'| {a} to {round(a + .1, 1)} | {n} | {p} | {r} |' for a, n, p, r in m['reliability, dev']),
        'files': '\n'.join(f'| `{f}` | {v["bytes"]} | `{v["sha256"]}` |' for f, v in card['files'].items()),
    }
    for k, v in values.items():
        template = template.replace('{{' + k + '}}', str(v))
    return template


if __name__ == '__main__':
    main(*sys.argv[1:])

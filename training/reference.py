"""Reads texts with the exported graphs, exactly as the reader in ingest/reader/model must: what its tests compare with.

usage: python3 reference.py readings FOLDER > readings.jsonl     FOLDER/*.txt; quotes of at least the card's threshold, for score/polnear.py
       python3 reference.py fixture                              test/reader/model/reference.json
       python3 reference.py logits                               runs/float/logits.json: what the graphs say before quantisation
"""
import glob
import hashlib
import json
import os
import sys

import numpy as np
import onnxruntime

import decode
import prepare
import text as T
from model import EDGES, FARTHEST, REACH

GRAPHS = os.path.join(prepare.HERE, '..', 'ingest', 'reader', 'model')
FLOAT = os.path.join(prepare.RUNS, 'float')     # as export.py leaves them
FIXTURE = os.path.join(prepare.HERE, '..', 'test', 'reader', 'model', 'reference.json')
TYPES = ('person', 'organization', 'place')
LEAST_CUE = 0.2
EDGES = EDGES.numpy()


class Graphs:
    def __init__(self, folder=GRAPHS, threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        self.encoder, self.roles, self.stance = (
            onnxruntime.InferenceSession(os.path.join(folder, g + '.onnx'), options, providers=['CPUExecutionProvider'])
            for g in ('encoder', 'roles', 'stance'))


def encode(graphs, w):
    def row(x):
        return np.array([x], np.int32)
    return graphs.encoder.run(None, {'ids': row(w.ids), 'case': row(w.case), 'quote': row(w.quote), 'position': row(w.position),
                                     'first': np.array(w.first, np.int32)})


def look(graph, vectors, low, high, start, last, text, offset):
    """Words low to high of a window whose first word is `offset` of the text."""
    place = places(low, high, start, last)
    opening = np.minimum(start + np.arange(4), last) - low
    return graph.run(None, {'words': vectors[low:high], 'opening': opening.astype(np.int32), 'place': place,
                            'quote': np.array(text.quote[offset + low:offset + high], np.int32),
                            'case': np.array(text.case[offset + low:offset + high], np.int32)})


def look_from_target(graph, lower, low, high, start, last):
    return graph.run(None, {'words': lower[low:high], 'place': places(low, high, start, last)})[0]


def places(low, high, start, last):
    at = np.arange(low, high)
    distance = np.where(at < start, at - start, np.maximum(at - last, 0))
    far = np.searchsorted(EDGES, np.abs(distance))
    return np.where(distance < 0, FARTHEST + 1 + far, far).astype(np.int32)


def read_window(graphs, w, bias, least):
    """What a window's words are (cue, name), and each cue worth a look: its words, the first word of its surroundings, what the role head says of them."""
    text, offset, _ = w.parts[0]
    vectors, cue, names, _ = encode(graphs, w)
    looked = []
    for start, last in decode.cue_runs(cue, bias):
        if np.exp(cue[start, 1]) >= least:
            unit = next(u for u in w.units if u[0] <= start < u[1])
            last = min(last, unit[1] - 1)
            low, high = max(unit[0], start - REACH), min(unit[1], last + REACH + 1)
            looked.append((start, last, low, *look(graphs.roles, vectors, low, high, start, last, text, offset)))
    return cue, names, looked


def candidates(graphs, text, bias=decode.CUE_BIAS, least=LEAST_CUE):
    """Quotes, by word, with what their confidence is made of; and names (first word, last word, type)."""
    quotes, names = [], []
    for w in T.windows(text):
        offset = w.parts[0][1]
        cue, name, looked = read_window(graphs, w, bias, least)
        names += [(offset + a, offset + b, t) for a, b, t in decode.name_runs(name)]
        for start, last, low, tags, valid in looked:
            source, contents = decode.role_runs(tags)
            if not contents:
                continue
            by = offset + low
            quotes.append({'cue': (offset + start, offset + last), 'source': source and (source[0] + by, source[1] + by),
                           'contents': [(a + by, b + by) for a, b in contents], 'cue probability': float(np.exp(cue[start, 1])),
                           'valid': float(valid[0]), 'roles': float(tags.max(1).sum())})
    return quotes, names


def features(quote):
    p = min(0.9999, max(0.0001, quote['cue probability']))
    return [1.0, np.log(p / (1 - p)), quote['valid'], quote['roles']]


def probability(quote, calibration):
    return 1 / (1 + np.exp(-float(np.dot(features(quote), [calibration[k] for k in ('bias', 'cue', 'valid', 'roles')]))))


def utf16(text):
    at = [0]
    for c in text.text:
        at.append(at[-1] + (2 if ord(c) > 0xFFFF else 1))
    return lambda words: [at[text.spans[words[0]][0]], at[text.spans[words[1]][1]]]


def reading(graphs, text, decoding, least):
    span = utf16(text)
    quotes, names = candidates(graphs, text, decoding['cueBias'], decoding['leastCue'])
    found = [{'cue': span(q['cue']), 'source': q['source'] and span(q['source']), 'contents': [span(c) for c in q['contents']],
              'probability': round(probability(q, decoding['calibration']), 4)} for q in quotes]
    return {'file': text.name + '.txt', 'quotes': [q for q in found if q['probability'] >= least],
            'names': [[*without_possessive(span(n[:2]), text.text[slice(*text.spans[n[1]])]), TYPES[n[2]]] for n in names]}


def without_possessive(span, last_word):
    return [span[0], span[1] - 2] if len(last_word) > 2 and last_word.endswith(("'s", '’s')) else span


def card():
    with open(os.path.join(GRAPHS, 'card.json'), encoding='utf8') as f:
        return json.load(f)


def texts(folder):
    wordpiece = prepare.load_wordpiece()
    for path in sorted(glob.glob(os.path.join(folder, '*.txt'))):
        with open(path, encoding='utf8', newline='') as f:
            yield T.cut(os.path.basename(path).removesuffix('.txt'), f.read(), wordpiece)


def readings(folder):
    graphs, decoding = Graphs(), card()['decoding']
    for text in texts(folder):
        print(json.dumps(reading(graphs, text, decoding, decoding['threshold'])))


def compared():
    """Twenty articles of dev, for the tests of the reader."""
    return [text for n, text in enumerate(texts(os.path.join(prepare.SHARED, 'polnear', 'dev', 'text'))) if n % 4 == 0][:20]


def logits():
    graphs, by = Graphs(FLOAT), card()['decoding']
    found = [{'file': text.name + '.txt', 'windows': [window_logits(graphs, w, by) for w in T.windows(text)]} for text in compared()]
    with open(os.path.join(FLOAT, 'logits.json'), 'w', encoding='utf8') as f:
        json.dump(found, f)


def window_logits(graphs, w, by):
    cue, names, looked = read_window(graphs, w, by['cueBias'], by['leastCue'])
    return {'cue': cue.ravel().tolist(), 'names': names.ravel().tolist(), 'heads': [[*tags.ravel().tolist(), float(valid[0])] for *_, tags, valid in looked]}


def fixture():
    """Hashes and spans, no article's words: readings of 20 articles, and the pieces of every text of PolNeAR."""
    graphs, decoding = Graphs(), card()['decoding']
    pieces = {}
    kept = [{**reading(graphs, text, decoding, 0), 'sha256': hashlib.sha256(text.text.encode()).hexdigest()} for text in compared()]
    for part in ('dev', 'train'):
        for text in texts(os.path.join(prepare.SHARED, 'polnear', part, 'text')):
            cut = [[text.case[i], text.quote[i], text.position[i], *p] for i, p in enumerate(text.pieces)]
            pieces[f'{part}/{text.name}'] = hashlib.sha256(json.dumps(cut, separators=(',', ':')).encode()).hexdigest()[:16]
    os.makedirs(os.path.dirname(FIXTURE), exist_ok=True)
    with open(FIXTURE, 'w', encoding='utf8') as f:
        json.dump({'version': card()['version'], 'readings': kept, 'pieces': pieces}, f, separators=(',', ':'))
        f.write('\n')


if __name__ == '__main__':
    {'readings': readings, 'fixture': fixture, 'logits': logits}[sys.argv[1]](*sys.argv[2:])

"""Reads texts with a network and scores what it found.

usage: python3 score.py CHECKPOINT [held|dev]
"""
import collections
import sys

import numpy as np
import torch
import torch.nn.functional as F

import decode
import prepare
import text as T
from model import Reader, collate
from prepare import polnear

SHOWN = ('source exact', 'cue exact', 'content exact', 'content tokens', 'linked', 'linked direct+mixed', 'linked indirect', 'source accuracy')


@torch.no_grad()
def read(network, examples, bias=-1.5, size=128):
    """Candidate quotes of each example: cue, source, contents (word spans), P(B) of the cue, whether it is valid, how sure the roles are."""
    network.eval()
    found = [[] for _ in examples]
    windows = [(n, w) for n, e in enumerate(examples) for w in T.windows(e['text'], size)]
    windows.sort(key=lambda x: len(x[1].ids))
    for k in range(0, len(windows), 16):
        group = windows[k:k + 16]
        batch = collate([w for _, w in group])
        words = network.encode(batch)
        scores = network.cue(words).float().log_softmax(-1).numpy()
        spans, of = [], []
        for i, (n, w) in enumerate(group):
            for start, last in decode.cue_runs(scores[i, :len(w.first)], bias):
                low, high = next(u for u in w.units if u[0] <= start < u[1])
                spans.append((i, start, min(last, high - 1), low, high))
                of.append((n, w.parts[0][1]))
        if not spans:
            continue
        (tags, valid), low, mask = network.look(network.roles, words, batch, torch.tensor(spans))
        tags = tags.float().log_softmax(-1).numpy()
        for j, ((i, start, last, _, _), (n, offset)) in enumerate(zip(spans, of)):
            reach = int(mask[j].sum())
            source, contents = decode.role_runs(tags[j, :reach])
            by = offset + int(low[j])
            found[n].append({
                'cue': (start + offset, last + offset), 'source': source and (source[0] + by, source[1] + by),
                'contents': [(a + by, b + by) for a, b in contents],
                'cue probability': float(np.exp(scores[i, start, 1])), 'valid': float(valid[j]),
                'roles': float(np.max(tags[j, :reach], -1).sum())})
    return found


def score_quotes(found, examples, keep=decode.KEEP):
    tally = polnear.Tally()
    for quotes, example in zip(found, examples):
        spans = example['text'].spans

        def characters(words):
            return [(spans[a][0], spans[b][1]) for a, b in words]
        predicted = [{'cue': characters([q['cue']]), 'source': characters([q['source']] if q['source'] else []), 'content': characters(q['contents'])}
                     for q in quotes if q['contents'] and q['cue probability'] >= keep]
        article = polnear.Article(example['text'].text)
        for gold in example['raw']:
            polnear.score(article, gold, predicted, tally)
    return {k: [round(100 * v, 1) for v in tally.prf(k)] for k in SHOWN}


def best_keep(found, examples):
    return max((.4, .44, .48, .52, .56, .6), key=lambda k: score_quotes(found, examples, k)['linked'][2])


def stance_batches(examples):
    """Every sentence alone, with like-sized ones: what the encoder sees, the targets and their labels."""
    windows = [(T.sentence(e['text']), e) for e in examples]
    windows.sort(key=lambda x: len(x[0].ids))
    for k in range(0, len(windows), 32):
        group = windows[k:k + 32]
        spans, gold = [], []
        for i, (w, e) in enumerate(group):
            for start, last, label in e['targets']:
                unit = next((u for u in w.units if u[0] <= start < u[1]), None)
                if unit:
                    spans.append((i, start, min(last, unit[1] - 1), *unit))
                    gold.append(label)
        yield collate([w for w, _ in group]), spans, gold


@torch.no_grad()
def stances(network, examples):
    """Log probabilities of each target, and the labels."""
    network.eval()
    scores, labels = [], []
    for batch, spans, gold in stance_batches(examples):
        out, _, _ = network.look(network.stance, network.encode(batch), batch, torch.tensor(spans))
        scores.append(out.float().log_softmax(-1))
        labels += gold
    return torch.cat(scores).numpy(), np.array(labels)


def macro_f1(scores, labels):
    guess = scores.argmax(-1)
    by = []
    for c in range(3):
        right = ((guess == c) & (labels == c)).sum()
        by.append(2 * right / max(1, (guess == c).sum() + (labels == c).sum()))
    return round(100 * float(np.mean(by)), 1), [round(100 * float(f), 1) for f in by]


def summary(network, quotes, sentences):
    found = read(network, quotes)
    keep = best_keep(found, quotes)
    s = score_quotes(found, quotes, keep)
    f = collections.OrderedDict((k, v[2]) for k, v in s.items())
    macro, by = macro_f1(*stances(network, sentences))
    return f'keep {keep} ' + ' '.join(f'{k} {v}' for k, v in f.items()) + f' | stance {macro} {by}'


def main(checkpoint, part='held'):
    state = torch.load(checkpoint, weights_only=True)
    network = Reader()
    network.load_state_dict(state.get('averaged', state))
    prepared = prepare.load()
    print(part, summary(network, prepared[part], prepared[f'stance {part}']))


if __name__ == '__main__':
    torch.set_flush_denormal(True)
    main(*sys.argv[1:])

"""The name head: trained on silver tags with everything else, then anew on names marked by hand, over the finished, frozen encoder.

usage: python3 names.py CHECKPOINT      -> CHECKPOINT without .pt + .names.pt, and cross-validated by document: .names.json with scores,
                                        .folds.json with the names of each GUM document as found by the head that never saw it
"""
import json
import random
import sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import decode
import prepare
import reference
import text as T
from model import HIDDEN, Reader, collate

TYPES = ('person', 'organization', 'place')
TAGS = 1 + 2 * len(TYPES)       # O, then B and I of each
FOLDS, EPOCHS, RATE, WORDS = 5, 8, 2e-3, 1024
SILVER_ARTICLES, SILVER_WEIGHT = 60, 0.3
IGNORED = -100


class NameHead(nn.Module):
    """Looks at a word's vector and its neighbours' (whose first pieces say whether a name goes on)."""

    def __init__(self, width=128, drop=0.2):
        super().__init__()
        self.drop, self.near, self.out = nn.Dropout(drop), nn.Linear(3 * HIDDEN, width), nn.Linear(width, TAGS)

    def forward(self, words):
        edge = torch.zeros_like(words[..., :1, :])
        return self.look(torch.cat([edge, words[..., :-1, :]], -2), words, torch.cat([words[..., 1:, :], edge], -2))

    def look(self, before, word, after):
        return self.out(F.gelu(self.near(self.drop(torch.cat([before, word, after], -1)))))


def main(checkpoint):
    torch.manual_seed(1)
    state = torch.load(checkpoint, weights_only=True)
    network = Reader()
    network.load_state_dict(state.get('averaged', state))
    network.eval()
    prepared = prepare.load()
    by_hand = [windows(network, e, hand_tags(e)) for e in prepared['gum']]
    articles = [e for e in prepared['train'] if e['names']]
    silver = [w for e in random.Random(1).sample(articles, SILVER_ARTICLES) for w in windows(network, e, silver_tags(e))]
    scores, folds = {t: [0, 0, 0] for t in TYPES}, {}
    for fold in range(FOLDS):
        head = train([w for n, d in enumerate(by_hand) if n % FOLDS != fold for w in d], silver)
        for n, document in enumerate(by_hand):
            if n % FOLDS == fold:
                found = names_found(head, document)
                count(found, prepared['gum'][n]['names'], scores)
                folds[prepared['gum'][n]['text'].name] = printed(found, prepared['gum'][n]['text'])
    result = {t: f1(*s) for t, s in scores.items()}
    result['all'] = f1(*(sum(s[k] for s in scores.values()) for k in range(3)))
    print(result, flush=True)
    base = checkpoint.removesuffix('.pt')
    torch.save(train([w for d in by_hand for w in d], silver).state_dict(), base + '.names.pt')
    with open(base + '.names.json', 'w', encoding='utf8') as f:
        json.dump(result, f)
    with open(base + '.folds.json', 'w', encoding='utf8') as f:
        json.dump(folds, f)


@torch.no_grad()
def windows(network, example, tags):
    """(first word, vectors, tags) of each window."""
    found = []
    for w in T.windows(example['text']):
        words = network.encode(collate([w]))[0, :len(w.first)]
        start = w.parts[0][1]
        found.append((start, words, torch.tensor(tags[start:start + len(w.first)])))
    return found


def hand_tags(example):
    tags = [0] * len(example['text'].spans)
    for first, last, kind in example['names']:
        begin = 1 + 2 * TYPES.index(kind)
        tags[first:last + 1] = [begin] + [begin + 1] * (last - first)
    for word in example['unclear']:
        tags[word] = IGNORED
    return tags


def silver_tags(example):
    """What the machine calls an organization is often a surname, and what it calls other is no name of ours or half of one: nothing is learnt there."""
    tags, before = [], 0
    for tag in example['names']:
        begin = {0: 0, 1: 1, 3: 5}.get(tag)
        tags.append(IGNORED if begin is None else begin + 1 if begin and tag == before else begin)
        before = tag
    return tags


def train(by_hand, silver):
    """Words of all windows, laid end to end with an empty one between, in any order."""
    head, edge = NameHead(), torch.zeros(1, HIDDEN)
    vectors = torch.cat([x for _, words, _ in by_hand + silver for x in (edge, words)] + [edge])
    tags = torch.cat([x for _, _, t in by_hand + silver for x in (torch.tensor([IGNORED]), t)] + [torch.tensor([IGNORED])])
    weights = torch.full(tags.shape, SILVER_WEIGHT)
    weights[:sum(len(t) + 1 for _, _, t in by_hand)] = 1
    learnt = (tags != IGNORED).nonzero()[:, 0]
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.01)
    steps, done = EPOCHS * (len(learnt) // WORDS), 0
    head.train()
    for _ in range(EPOCHS):
        order = learnt[torch.randperm(len(learnt))]
        for at in order[:len(order) // WORDS * WORDS].split(WORDS):
            for g in optimizer.param_groups:
                g['lr'] = RATE * (1 - done / steps)
            loss = F.cross_entropy(head.look(vectors[at - 1], vectors[at], vectors[at + 1]), tags[at], reduction='none', label_smoothing=0.05)
            optimizer.zero_grad()
            (loss * weights[at]).mean().backward()
            optimizer.step()
            done += 1
    return head.eval()


@torch.no_grad()
def names_found(head, document):
    """(first word, last word, type, probability), as the reader finds them."""
    found = []
    for start, words, _ in document:
        scores = head(words).log_softmax(-1).numpy()
        for a, b, k in decode.name_runs(scores):
            sure = np.exp(scores[a:b + 1, 1 + 2 * k:3 + 2 * k]).sum(1).mean()
            found.append((a + start, b + start, TYPES[k], round(float(sure), 4)))
    return found


def count(found, gold, scores):
    for t in TYPES:
        g, f = {n for n in map(tuple, gold) if n[2] == t}, {n[:3] for n in found if n[2] == t}
        for k, x in enumerate((len(g & f), len(g), len(f))):
            scores[t][k] += x


def printed(found, text):
    """[start, end, type, probability], in code points."""
    return [[*reference.without_possessive([text.spans[a][0], text.spans[b][1]], text.text[slice(*text.spans[b])]), t, p] for a, b, t, p in found]


def f1(right, gold, found):
    return round(200 * right / max(1, gold + found), 1)


if __name__ == '__main__':
    torch.set_flush_denormal(True)
    torch.set_num_threads(1)
    main(*sys.argv[1:])

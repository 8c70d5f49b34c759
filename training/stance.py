"""The stance tower over the finished, frozen encoder: it learns what people marked in the stance sentences, and from a teacher's judgements of what
PolNeAR's articles say of people and bodies.

usage: python3 stance.py CHECKPOINT      needs runs/judged.pt (teacher.py) -> CHECKPOINT without .pt + .stance.pt
"""
import copy
import random
import sys

import numpy as np
import torch
from torch.nn import functional as F

import prepare
import score
import text as T
from model import Reader, StanceTower, collate, places

EPOCHS, BATCH = 5, 48
RATE, LAYERS_RATE, WARM_UP = 4e-4, 2e-4, 150
OFTEN = 2           # times that a sentence marked by people is met in an epoch
KEPT = 0.995        # of the averaged weights at each step


def main(checkpoint):
    torch.set_flush_denormal(True)
    torch.manual_seed(1)
    random.seed(1)
    prepared, judged = prepare.load(), torch.load(prepare.JUDGED, weights_only=True)
    network = Reader()
    state = torch.load(checkpoint, weights_only=True)
    network.load_state_dict(state.get('averaged', state))
    network.eval()
    held = marked(network, prepared['stance held'])
    by_people = marked(network, prepared['stance train'])
    for example, teacher in zip(by_people, judged['train'], strict=True):
        example['wanted'] = (teacher + smooth(example['label'])) / 2
    by_teacher = mentioned(network, prepared['train'], judged)
    tower = StanceTower()
    tower.start_from(network.encoder)
    averaged = copy.deepcopy(tower)
    layers = [p for name, p in tower.named_parameters() if name.startswith('layers.')]
    rest = [p for name, p in tower.named_parameters() if not name.startswith('layers.')]
    optimizer = torch.optim.AdamW([{'params': layers, 'base': LAYERS_RATE}, {'params': rest, 'base': RATE}], weight_decay=0.01)
    examples = OFTEN * by_people + by_teacher
    step, steps = 0, EPOCHS * -(-len(examples) // BATCH)
    for epoch in range(EPOCHS):
        tower.train()
        for group in batches(examples):
            step += 1
            for g in optimizer.param_groups:
                g['lr'] = g['base'] * min(step / WARM_UP, 1 - (step - 1) / steps)
            with torch.autocast('cpu', torch.bfloat16):
                scores = tower(*padded(group))
            loss = F.cross_entropy(scores.float(), torch.stack([e['wanted'] for e in group]))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tower.parameters(), 1.0)
            optimizer.step()
            with torch.no_grad():
                for kept, now in zip(averaged.state_dict().values(), tower.state_dict().values()):
                    kept.lerp_(now, 1 - KEPT)
        print('epoch', epoch + 1, 'held back', measure(averaged, held), flush=True)
    print('dev', measure(averaged, marked(network, prepared['stance dev'])))
    torch.save(averaged.state_dict(), checkpoint.removesuffix('.pt') + '.stance.pt')


def smooth(label, by=0.1):
    return F.one_hot(torch.tensor(label), 3).float() * (1 - by) + by / 3


def marked(network, examples):
    """Each target that people marked, in the examples' order; a sentence is encoded alone."""
    found = []
    for e in examples:
        window = T.sentence(e['text'])
        lower = encoded(network, [window])[0]
        words = list(range(len(window.first)))
        for first, last, label in e['targets']:
            # a target behind a window's end is left to its sentence as a whole
            at = (first, min(last, words[-1])) if first < len(words) else (words[-1], words[-1])
            found.append({'words': lower, 'place': places(torch.tensor(words), *at), 'label': label})
    return found


def mentioned(network, articles, judged):
    """What the teacher judged, in its article's windows as it is met when read."""
    found, lower = [], {}
    for (n, words, target), wanted in zip(judged['mentions'], judged['judged'], strict=True):
        if n not in lower:
            windows = T.windows(articles[n]['text'])
            lower[n] = torch.cat([v for k in range(0, len(windows), 8) for v in encoded(network, windows[k:k + 8])])
        found.append({'words': lower[n][words], 'place': places(torch.tensor(words), *target), 'wanted': wanted})
    return found


@torch.no_grad()
def encoded(network, windows):
    """Each window's words below the tower."""
    with torch.autocast('cpu', torch.bfloat16):
        lower, _ = network.encode_both(collate(windows))
    return [lower[i, :len(w.first)].to(torch.bfloat16) for i, w in enumerate(windows)]


def batches(examples):
    """Of like length."""
    order = sorted(range(len(examples)), key=lambda i: len(examples[i]['words']) + random.random() * 4)
    groups = [[examples[i] for i in order[k:k + BATCH]] for k in range(0, len(order), BATCH)]
    random.shuffle(groups)
    return groups


def padded(group):
    longest = max(len(e['words']) for e in group)
    words, place = torch.zeros(len(group), longest, group[0]['words'].shape[1]), torch.ones(len(group), longest, dtype=torch.long)
    mask = torch.zeros(len(group), longest, dtype=torch.bool)
    for i, e in enumerate(group):
        n = len(e['words'])
        words[i, :n], place[i, :n], mask[i, :n] = e['words'].float(), e['place'], True
    return words, place, mask


@torch.no_grad()
def measure(tower, examples):
    tower.eval()
    scores, labels = [], []
    for k in range(0, len(examples), 64):
        scores.append(tower(*padded(examples[k:k + 64])))
        labels += [e['label'] for e in examples[k:k + 64]]
    return score.macro_f1(torch.cat(scores).numpy(), np.array(labels))


if __name__ == '__main__':
    main(*sys.argv[1:])

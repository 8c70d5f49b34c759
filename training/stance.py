"""The stance head once more over the finished, frozen encoder: in the common training quotes come first, and it meets only a part of its sentences.

usage: python3 stance.py CHECKPOINT      -> CHECKPOINT without .pt + .stance.pt
"""
import random
import sys

import torch
from torch.nn import functional as F

import prepare
import score
from model import Reader

RATE, WARM_UP = 3e-4, 60        # one pass, falling to zero: a second one learns the sentences by heart


def main(checkpoint):
    torch.set_flush_denormal(True)
    torch.manual_seed(1)
    prepared = prepare.load()
    network = Reader()
    state = torch.load(checkpoint, weights_only=True)
    network.load_state_dict(state.get('averaged', state))
    network.eval()
    print('before', score.macro_f1(*score.stances(network, prepared['stance held'])), flush=True)
    batches = encoded(network, prepared['stance train'])
    random.Random(0).shuffle(batches)
    optimizer = torch.optim.AdamW(network.stance.parameters(), lr=RATE, weight_decay=0.01)
    network.stance.train()
    for step, (words, batch, targets, labels) in enumerate(batches):
        for group in optimizer.param_groups:
            group['lr'] = RATE * min((step + 1) / WARM_UP, 1 - step / len(batches))
        scores, _, _ = network.look(network.stance, words, batch, targets)
        loss = F.cross_entropy(scores.float(), labels, label_smoothing=0.1)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.stance.parameters(), 1.0)
        optimizer.step()
    network.eval()
    print('after', score.macro_f1(*score.stances(network, prepared['stance held'])), flush=True)
    torch.save(network.stance.state_dict(), checkpoint.removesuffix('.pt') + '.stance.pt')


@torch.no_grad()
def encoded(network, examples):
    """Word vectors, what the head sees beside them, targets and labels, by batch of like-sized sentences."""
    found = []
    for batch, targets, labels in score.stance_batches(examples):
        seen = {k: batch[k] for k in ('word quote', 'word case')}
        found.append((network.encode(batch), seen, torch.tensor(targets), torch.tensor(labels)))
    return found


if __name__ == '__main__':
    main(*sys.argv[1:])

"""The mean of the averaged weights of the last two epochs of each run given: what errs in one is often right in the other.

Runs that branched off from one trunk may be averaged, runs begun apart may not: their heads began with other numbers.

usage: python3 mean.py NAME [NAME ...]      runs/NAME.N.pt -> runs/mean.pt
"""
import glob
import os
import re
import sys

import torch

import prepare


def main(*names):
    each = [torch.load(path, weights_only=True)['averaged'] for name in names for path in last_two(name)]
    torch.save({'averaged': {k: sum(weights[k] for weights in each) / len(each) for k in each[0]}}, os.path.join(prepare.RUNS, 'mean.pt'))


def last_two(name):
    epochs = {}
    for path in glob.glob(os.path.join(prepare.RUNS, name + '.*.pt')):
        found = re.fullmatch(re.escape(name) + r'\.(\d+)\.pt', os.path.basename(path))
        if found:
            epochs[int(found[1])] = path
    return [epochs[n] for n in sorted(epochs)[-2:]]


if __name__ == '__main__':
    main(*sys.argv[1:])

"""The mean of the averaged weights of a run's last two epochs: what errs in one is often right in the other.

usage: python3 mean.py NAME      runs/NAME.N.pt -> runs/NAME.mean.pt
"""
import glob
import os
import re
import sys

import torch

import prepare


def main(name):
    found = glob.glob(os.path.join(prepare.RUNS, name + '.*.pt'))
    epochs = sorted((f for f in found if re.search(r'\.\d+\.pt$', f)), key=lambda f: int(f.split('.')[-2]))
    first, second = (torch.load(f, weights_only=True)['averaged'] for f in epochs[-2:])
    torch.save({'averaged': {k: (first[k] + second[k]) / 2 for k in first}}, os.path.join(prepare.RUNS, name + '.mean.pt'))


if __name__ == '__main__':
    main(*sys.argv[1:])

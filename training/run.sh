#!/bin/sh
# From ../shared to ingest/reader/model, in one go; started again, it goes on where it stopped.
# usage: ./run.sh [NAME] [SEED]
set -eu
cd "$(dirname "$0")"
name=${1:-a} seed=${2:-1}
export OMP_NUM_THREADS=1 GLOO_SOCKET_IFNAME=lo
[ -f runs/prepared.pkl ] || python3 prepare.py
if python3 -c 'import sys, torch; sys.exit(not torch.cuda.is_available())'; then
  python3 train.py --name "$name" --seed "$seed"
else
  torchrun --nproc_per_node 2 train.py --name "$name" --seed "$seed"
fi
python3 mean.py "$name"
python3 names.py "runs/$name.mean.pt"
python3 export.py "runs/$name.mean.pt"
python3 card.py "runs/$name.mean.pt"
python3 reference.py fixture
python3 reference.py logits

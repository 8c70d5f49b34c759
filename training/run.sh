#!/bin/sh
# From ../shared to ingest/reader/model, in one go; started again, it goes on where it stopped.
set -eu
cd "$(dirname "$0")"
export OMP_NUM_THREADS=1 GLOO_SOCKET_IFNAME=lo
[ -f runs/prepared.pkl ] || python3 prepare.py
if python3 -c 'import sys, torch; sys.exit(not torch.cuda.is_available())'; then
  train="python3 train.py"
else
  train="torchrun --nproc_per_node 2 train.py"
fi
$train --name a --seed 1 --minutes 66
$train --name b --seed 2 --trunk runs/a.trunk.pt --minutes 66
python3 mean.py a b
python3 names.py runs/mean.pt
[ -f runs/judged.pt ] || python3 teacher.py
python3 stance.py runs/mean.pt
python3 export.py runs/mean.pt
python3 card.py runs/mean.pt
python3 reference.py fixture
python3 reference.py logits

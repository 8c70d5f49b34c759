"""Trains all heads together. Writes runs/NAME.pt after each epoch (resumes from it) and runs/NAME.log.

usage: torchrun --nproc_per_node 2 train.py [--name a] [--seed 1] [--epochs 9] [--minutes 86] [--trunk runs/a.trunk.pt]

Two one-thread processes that average their gradients are faster on two cores than one process with two threads, above all on a busy machine.
The learning rate falls to zero at the last epoch, or at the last minute if that comes first: a slow machine yields a finished model too.
Where two thirds of the way are done a run leaves its trunk, from which another may branch off: with another seed it meets other batches and
other noise, and the mean of the two ends (mean.py) errs less than either.
"""
import argparse
import os
import random
import shutil
import time

import torch
import torch.distributed as dist
import torch.nn.functional as F

import prepare
import score
import text as T
from model import Reader, collate

PIECES = 768            # a step's pieces, in each process
ENCODER_RATE, HEAD_RATE = 2e-4, 7e-4
WARM_UP = 0.06
AVERAGE = 0.998         # of the weights, over steps
CUE, NAMES, VALID, STANCE = 3.0, 0.2, 0.3, 1.0   # weights of the losses; roles 1
TARGETS_A_STEP = 5      # by which a step's stance losses are divided
MOVED_CUES = 0.10       # cues a word longer or shorter than marked, as the cue head's often are
SMOOTHING = 0.02
STANCE_SHARE = 1 / 3    # of the stance sentences, drawn anew each epoch: quotes need the room; a branch, late, meets them all
TRUNK = 0.65            # of the way


def main():
    a = arguments()
    rank, world = int(os.environ.get('RANK', 0)), int(os.environ.get('WORLD_SIZE', 1))
    if world > 1:
        dist.init_process_group('gloo')
    device = 'cuda' if torch.cuda.is_available() and world == 1 else 'cpu'
    torch.set_flush_denormal(True)
    torch.manual_seed(a.seed)
    prepared = prepare.load()
    network = Reader()
    network.encoder.load_published()
    network.to(device)
    optimizer, rates = optimise(network)
    trained = [p for p in network.parameters() if p.requires_grad]
    averaged = {k: v.detach().clone() for k, v in network.state_dict().items()}
    share = 1 if a.trunk or a.after else STANCE_SHARE
    steps = len(epoch_batches(prepared, random.Random(0), world, share)) * a.epochs
    done, first, spent = 0, 0, 0.0
    path = os.path.join(prepare.RUNS, a.name + '.pt')
    if os.path.exists(path) or a.trunk:
        saved = torch.load(path if os.path.exists(path) else a.trunk, weights_only=True, map_location=device)
        network.load_state_dict(saved['network'])
        optimizer.load_state_dict(saved['optimizer'])
        averaged, done, first, spent = saved['averaged'], saved['steps'], saved['epoch'], saved['spent']
    elif a.after:
        saved = torch.load(a.after, weights_only=True, map_location=device)
        network.load_state_dict(saved['network'])
        optimizer.load_state_dict(saved['optimizer'])
        averaged = saved['averaged']
    log = Log(a.name, rank)
    log(f'{steps} steps, {len(prepared["train"])} articles, {len(prepared["stance train"])} sentences')
    began = time.time() - spent
    losses = torch.zeros(5)
    epoch = first
    progress = max(done / steps, spent / (60 * a.minutes))
    while progress < 1 and epoch < a.epochs + 1:
        # every process draws the same batches, then its own noise
        torch.manual_seed(a.seed * 1000 + epoch * 10 + rank)
        noise = random.Random(f'{a.seed} {epoch} {rank}')
        network.train()
        for group in epoch_batches(prepared, random.Random(f'{a.seed} {epoch}'), world, share):
            progress = agreed(max(done / steps, (time.time() - began) / (60 * a.minutes)), world)
            if progress >= 1:
                break
            factor = min(progress / WARM_UP, (1 - progress) / (1 - WARM_UP))
            for g, rate in zip(optimizer.param_groups, rates):
                g['lr'] = a.rate * rate * max(factor, 1e-3)
            with torch.autocast(device, dtype=torch.bfloat16):
                loss, parts = step_loss(network, group[rank], noise, device)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            if world > 1:
                share_gradients(trained, world)
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            done += 1
            keep = min(a.average, (done + 1) / (done + 10))
            with torch.no_grad():
                for k, p in network.named_parameters():
                    if p.requires_grad:
                        averaged[k].lerp_(p, 1 - keep)
            losses += torch.tensor(parts)
            if done % 50 == 0:
                log('%5d %.3f' % (done, progress), 'cue %.4f roles %.4f names %.4f valid %.4f stance %.4f' % tuple((losses / 50).tolist()),
                    f'{time.time() - began:.0f} s')
                losses.zero_()
        epoch += 1
        if rank == 0:
            spent = time.time() - began
            torch.save({'network': network.state_dict(), 'averaged': averaged, 'optimizer': optimizer.state_dict(), 'steps': done,
                        'epoch': epoch, 'spent': spent, 'seed': a.seed}, path + '.new')
            os.replace(path + '.new', path)
            if TRUNK <= progress < 1 and not a.trunk and not os.path.exists(path.replace('.pt', '.trunk.pt')):
                shutil.copy(path, path.replace('.pt', '.trunk.pt'))
            torch.save({'averaged': averaged}, path.replace('.pt', f'.{epoch}.pt'))
            now = Reader()
            now.load_state_dict({k: v.cpu() for k, v in averaged.items()})
            log(f'epoch {epoch}, {spent:.0f} s, held:', score.summary(now, prepared['held'], prepared['stance held']))
        if world > 1:
            dist.barrier()


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument('--name', default='a')
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--epochs', type=int, default=9)
    p.add_argument('--minutes', type=float, default=86)
    p.add_argument('--trunk', help='a checkpoint of another run to branch off from')
    p.add_argument('--after', help='a checkpoint to go on from, with a rise and a fall of the learning rate of its own')
    p.add_argument('--rate', type=float, default=1.0, help='of the learning rates below')
    p.add_argument('--average', type=float, default=AVERAGE)
    return p.parse_args()


class Log:
    def __init__(self, name, rank):
        self.file = open(os.path.join(prepare.RUNS, name + '.log'), 'a') if rank == 0 else None

    def __call__(self, *words):
        if self.file:
            print(*words, file=self.file, flush=True)


def optimise(network):
    """What is new learns faster than what was published."""
    groups, rates = [], []
    for name, p in network.named_parameters():
        if not p.requires_grad:
            continue
        part = name.split('.')
        rate = HEAD_RATE if part[0] != 'encoder' or part[1] in ('case', 'quote', 'position') else ENCODER_RATE
        groups.append({'params': [p], 'lr': rate, 'weight_decay': 0.01 if p.dim() > 1 and not is_added(name) else 0.0})
        rates.append(rate)
    return torch.optim.AdamW(groups, betas=(.9, .98), eps=1e-6, fused=True), rates


def is_added(name):
    return name.split('.')[-2] in ('place', 'kind', 'case', 'quote', 'position', 'distance', 'inside')


def epoch_batches(prepared, chance, world, share):
    """Windows of both corpora, packed anew (now longer, now shorter), in groups of like-sized batches, one a process."""
    windows = []
    for example in prepared['train']:
        gold = chance.choice(example['gold'])
        size = chance.choice((112, 128, 128, 128, 144))
        for w in T.windows(example['text'], size):
            windows.append(quote_window(w, gold, example['names']))
    sentences = prepared['stance train']
    windows += stance_windows(chance.sample(sentences, round(len(sentences) * share)), chance)
    chance.shuffle(windows)
    groups = []
    for k in range(0, len(windows), 800):
        pool = sorted(windows[k:k + 800], key=lambda w: -(-len(w.ids) // 16))
        batches, batch = [], []
        for w in pool:
            if batch and (len(batch) + 1) * (-(-len(w.ids) // 16) * 16) > PIECES:
                batches.append(batch)
                batch = []
            batch.append(w)
        batches.append(batch)
        groups += [batches[i:i + world] for i in range(0, len(batches) - world + 1, world)]
    chance.shuffle(groups)
    return groups


def quote_window(w, gold, names):
    """Adds what was marked, in words of the window."""
    start, end = w.parts[0][1], w.parts[-1][2]
    w.gold = [{'cue': (e['cue'][0] - start, e['cue'][1] - start), 'source': [(a - start, b - start) for a, b in e['source']],
               'content': [(a - start, b - start) for a, b in e['content']]}
              for e in gold if start <= e['cue'][0] and e['cue'][1] < end]
    w.names = names[start:end] if names else None
    w.targets = []
    return w


def stance_windows(examples, chance):
    """Sentences alone or beside others, as a reader meets them inside an article."""
    order = chance.sample(examples, len(examples))
    windows, i = [], 0
    while i < len(order):
        size, group, length = chance.randint(1, 140), [], 0
        while i < len(order) and (not group or length < size):
            parts = [(order[i]['text'], *u) for u in T.units(order[i]['text'], 300)]
            if group and length + sum(p[3] for p in parts) > 160:
                break
            group.append((order[i], parts))
            length += sum(p[3] for p in parts)
            i += 1
        targets, parts, words = [], [], 0
        for example, ps in group:
            for start, last, label in example['targets']:
                part = next((p for p in ps if p[1] <= start < p[2]))
                if part is ps[0]:  # the few sentences of more than 300 pieces are cut
                    targets.append((words + start, words + min(last, part[2] - 1), words, words + part[2], label))
            parts.append(ps[0][:3])
            words += ps[0][2]
        w = T.window(parts)
        w.gold, w.names, w.targets = None, None, targets
        windows.append(w)
    return windows


def step_loss(network, windows, noise, device):
    batch = collate(windows, device)
    words = network.encode(batch)
    n, most = batch['first'].shape
    cue_gold, name_gold = torch.full((n, most), -100), torch.full((n, most), -100)
    cues, roles, targets, stances = [], [], [], []
    for i, w in enumerate(windows):
        targets += [(i, *t[:4]) for t in w.targets]
        stances += [t[4] for t in w.targets]
        if w.names:
            name_gold[i, :len(w.names)] = torch.tensor(w.names)
        if w.gold is None:
            continue
        cue_gold[i, :len(w.first)] = 0
        for e in w.gold:
            start, last = e['cue']
            cue_gold[i, start] = 1
            cue_gold[i, start + 1:last + 1] = 2
            low, high = next(u for u in w.units if u[0] <= start < u[1])
            cues.append((i, *move(start, min(last, high - 1), low, high, noise), low, high))
            roles.append(e)
    cue_scores = network.cue(words).float()
    zero = cue_scores.sum() * 0
    cue_loss = cross_entropy(cue_scores, cue_gold.to(device)) if (cue_gold >= 0).any() else zero
    name_loss = cross_entropy(network.names(words).float(), name_gold.to(device)) if (name_gold >= 0).any() else zero
    real = len(cues)
    cues += false_cues(cue_scores.detach().softmax(-1).cpu(), cue_gold, windows, max(4, real // 2), noise)
    role_loss = valid_loss = stance_loss = zero
    if cues:
        (tags, valid), low, mask = network.look(network.roles, words, batch, torch.tensor(cues, device=device))
        gold = torch.full(tags.shape[:2], -100)
        for j, e in enumerate(roles):
            gold[j] = role_tags(e, int(low[j]), gold.shape[1])
        if real:
            role_loss = cross_entropy(tags.float(), torch.where(mask.cpu(), gold, -100).to(device))
        valid_loss = F.binary_cross_entropy_with_logits(valid.float(), (torch.arange(len(cues), device=device) < real).float())
    if targets:
        scores, _, _ = network.look(network.stance, words, batch, torch.tensor(targets, device=device))
        stance_loss = F.cross_entropy(scores.float(), torch.tensor(stances, device=device), label_smoothing=0.1, reduction='sum') / TARGETS_A_STEP
    loss = CUE * cue_loss + role_loss + NAMES * name_loss + VALID * valid_loss + STANCE * stance_loss
    return loss, [float(x.detach()) for x in (cue_loss, role_loss, name_loss, valid_loss, stance_loss)]


def cross_entropy(scores, gold):
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=-100, label_smoothing=SMOOTHING)


def move(start, last, low, high, noise):
    if noise.random() >= MOVED_CUES:
        return start, last
    start, last = noise.choice([(start - 1, last), (start, last + 1), (start + 1, last), (start, last - 1)])
    start, last = (min(max(x, low), high - 1) for x in (start, last))
    return min(start, last), max(start, last)


def false_cues(probability, gold, windows, most, noise):
    """Words the cue head takes for cues and that are none: the valid logit must tell."""
    found = ((probability[..., 1] > 0.12) & (gold == 0)).nonzero().tolist()
    noise.shuffle(found)
    cues = []
    for i, start in found[:most]:
        low, high = next(u for u in windows[i].units if u[0] <= start < u[1])
        last = start
        while last + 1 < high and last - start < 4 and gold[i, last + 1] == 0 and probability[i, last + 1, 2] > 0.5:
            last += 1
        cues.append((i, start, last, low, high))
    return cues


def role_tags(attribution, low, length):
    tags = torch.zeros(length, dtype=torch.long)
    for role, begin in (('content', 3), ('source', 1)):
        for a, b in attribution[role]:
            a, b = max(a - low, 0), b - low
            if b >= 0 and a < length:
                tags[a] = begin
                tags[a + 1:b + 1] = begin + 1
    return tags


def share_gradients(parameters, world):
    grads = [p.grad if p.grad is not None else torch.zeros_like(p) for p in parameters]
    flat = torch.cat([g.reshape(-1) for g in grads])
    dist.all_reduce(flat)
    flat /= world
    at = 0
    for p in parameters:
        p.grad = flat[at:at + p.numel()].view_as(p)
        at += p.numel()


def agreed(progress, world):
    """The clocks of two processes differ; the furthest counts."""
    if world == 1:
        return progress
    t = torch.tensor([progress])
    dist.all_reduce(t, op=dist.ReduceOp.MAX)
    return float(t)


if __name__ == '__main__':
    main()

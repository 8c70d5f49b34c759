"""The network: one MiniLM encoder and what reads its words. Cue and name heads look at each word; the role head reads the words around
one cue, the stance head those around one target; the stance tower, which is what reads stance in the end, learns from a teacher over the finished
encoder. A batch of one needs no mask, which is how it is exported."""
import os

import torch
import torch.nn.functional as F
from torch import nn

from prepare import encoder_folder

HIDDEN, LAYERS, HEADS = 384, 6, 12
LOWER, INNER = 4, 512                           # the stance tower goes on from this layer, with so many inner units of the 1,536
CUE_TAGS, ROLE_TAGS, SILVER_TAGS = 3, 5, 5      # O B I · O, B/I source, B/I content · O, person, organization, place, other
REACH = 80                                      # words on either side of a cue or target
FARTHEST = 14                                   # last distance bucket


class Block(nn.Module):
    """Attention and a feed-forward layer; norm after (as BERT was trained) or before (easier to train from nothing)."""

    def __init__(self, width, heads, inner, drop, norm_first, eps):
        super().__init__()
        self.heads, self.norm_first = heads, norm_first
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps), nn.LayerNorm(width, eps)
        self.drop = nn.Dropout(drop)

    def forward(self, x, mask=None):
        if self.norm_first:
            x = x + self.drop(self.attend(self.norm1(x), mask))
            return x + self.drop(self.down(self.drop(F.gelu(self.up(self.norm2(x))))))
        x = self.norm1(x + self.drop(self.attend(x, mask)))
        return self.norm2(x + self.drop(self.feed(x)))

    def feed(self, x):
        return self.down(F.gelu(self.up(x)))

    def attend(self, x, mask):
        n, length, width = x.shape
        q, k, v = self.qkv(x).reshape(n, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        weights = q @ k.transpose(-1, -2) * q.shape[-1] ** -0.5  # written out: torch's own is slower to train on a CPU, and this exports plainly
        if mask is not None:
            weights = weights.masked_fill(~mask[:, None, None, :], -1e4)
        seen = weights.softmax(-1) @ v
        return self.out(seen.transpose(1, 2).reshape(n, length, width))


class Encoder(nn.Module):
    def __init__(self, drop=0.1):
        super().__init__()
        self.word, self.place, self.kind = nn.Embedding(30522, HIDDEN), nn.Embedding(512, HIDDEN), nn.Embedding(2, HIDDEN)
        self.case, self.quote, self.position = nn.Embedding(8, HIDDEN), nn.Embedding(3, HIDDEN), nn.Embedding(3, HIDDEN)
        for added in (self.case, self.quote, self.position):
            nn.init.zeros_(added.weight)        # so that training starts from the encoder as published
        self.norm, self.drop = nn.LayerNorm(HIDDEN, 1e-12), nn.Dropout(drop)
        self.layers = nn.ModuleList(Block(HIDDEN, HEADS, 1536, drop, False, 1e-12) for _ in range(LAYERS))
        self.word.weight.requires_grad = False  # 800 articles would only teach the words that occur in them

    def forward(self, ids, case, quote, position, mask=None):
        return self.both(ids, case, quote, position, mask)[1]

    def both(self, ids, case, quote, position, mask=None):
        """What the lower layers make of each piece, and what all of them do."""
        x = self.word(ids) + self.case(case) + self.quote(quote) + self.position(position)
        x = self.drop(self.norm(x + self.place.weight[:ids.shape[1]] + self.kind.weight[0]))
        for layer in self.layers[:LOWER]:
            x = layer(x, mask)
        lower = x
        for layer in self.layers[LOWER:]:
            x = layer(x, mask)
        return lower, x

    def load_published(self):
        from safetensors.torch import load_file
        w = load_file(os.path.join(encoder_folder(), 'model.safetensors'))
        e = 'embeddings.'
        state = {'word.weight': w[e + 'word_embeddings.weight'], 'place.weight': w[e + 'position_embeddings.weight'],
                 'kind.weight': w[e + 'token_type_embeddings.weight'],
                 'norm.weight': w[e + 'LayerNorm.weight'], 'norm.bias': w[e + 'LayerNorm.bias']}
        for i in range(LAYERS):
            a, b = f'encoder.layer.{i}.', f'layers.{i}.'
            for p in ('weight', 'bias'):
                state[f'{b}qkv.{p}'] = torch.cat([w[f'{a}attention.self.{x}.{p}'] for x in ('query', 'key', 'value')])
                for ours, theirs in (('out', 'attention.output.dense'), ('norm1', 'attention.output.LayerNorm'), ('up', 'intermediate.dense'),
                                     ('down', 'output.dense'), ('norm2', 'output.LayerNorm')):
                    state[f'{b}{ours}.{p}'] = w[f'{a}{theirs}.{p}']
        missing = self.load_state_dict(state, strict=False)
        assert set(missing.missing_keys) == {'case.weight', 'quote.weight', 'position.weight'} and not missing.unexpected_keys


EDGES = torch.tensor([0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 18, 26, 40, 60])


def bucket(distance):
    """Exact to 8 words, then coarser; words before and after are told apart."""
    far = torch.bucketize(distance.abs(), EDGES.to(distance.device))
    return torch.where(distance < 0, FARTHEST + 1 + far, far)


def places(at, start, last):
    """Where the words `at` stand, seen from the span `start` to `last`."""
    return bucket(torch.where(at < start, at - start, (at - last).clamp(min=0)))


class Around(nn.Module):
    """Reads the words around one span. `place` is the bucketed distance to the span, 0 inside it."""

    def __init__(self, width=192, layers=2, drop=0.1):
        super().__init__()
        self.words, self.span = nn.Linear(HIDDEN, width), nn.Linear(HIDDEN, width)
        self.distance, self.inside = nn.Embedding(2 * (FARTHEST + 1), width), nn.Embedding(2, width)
        self.quote, self.case = nn.Embedding(3, width), nn.Embedding(8, width)
        for e, spread in ((self.distance, .1), (self.inside, .1), (self.quote, 0), (self.case, 0)):
            nn.init.normal_(e.weight, 0, spread)
        self.layers = nn.ModuleList(Block(width, 4, 3 * width, drop, True, 1e-5) for _ in range(layers))
        self.near = nn.Conv1d(width, width, 5, padding=2)
        self.norm, self.drop = nn.LayerNorm(width), nn.Dropout(drop)

    def forward(self, words, span, place, quote, case, mask=None):
        x = self.words(words) + self.span(span)[:, None] + self.distance(place) + self.inside((place == 0).long())
        x = self.drop(x + self.quote(quote) + self.case(case))
        for i, layer in enumerate(self.layers):
            x = layer(x, mask)
            if i == 0:
                kept = x if mask is None else x * mask[..., None].to(x.dtype)
                x = x + F.gelu(self.near(kept.transpose(1, 2))).transpose(1, 2)
        return self.norm(x)


class RoleHead(nn.Module):
    """For one cue: which words are its source, which its content, and whether it is a cue at all."""

    def __init__(self, drop=0.1):
        super().__init__()
        self.around = Around(drop=drop)
        self.tags, self.valid = nn.Linear(192, ROLE_TAGS), nn.Linear(192, 1)

    def forward(self, words, span, place, quote, case, mask=None):
        x = self.around(words, span, place, quote, case, mask)
        return self.tags(x), self.valid(inside_mean(x, place, mask))[:, 0]


class StanceHead(nn.Module):
    """For one target: whether the words around it are for it, neutral or against it."""

    def __init__(self, drop=0.1):
        super().__init__()
        self.around = Around(drop=drop)
        self.weigh = nn.Linear(192, 1)
        self.drop, self.stance = nn.Dropout(0.2), nn.Linear(384, 3)

    def forward(self, words, span, place, quote, case, mask=None):
        x = self.around(words, span, place, quote, case, mask)
        return self.stance(self.drop(inside_and_whole(x, self.weigh(x)[..., 0], place, mask)))


class StanceTower(nn.Module):
    """The same, as it is shipped: the encoder's upper layers once more, from the words' vectors below them, but these know which words are the target."""

    def __init__(self, drop=0.1):
        super().__init__()
        self.place = nn.Embedding(2 * (FARTHEST + 1), HIDDEN)
        nn.init.zeros_(self.place.weight)       # so that training starts from the encoder as it is
        self.layers = nn.ModuleList(Block(HIDDEN, HEADS, INNER, drop, False, 1e-12) for _ in range(LAYERS - LOWER))
        self.weigh = nn.Linear(HIDDEN, 1)
        self.drop, self.hidden, self.stance = nn.Dropout(drop), nn.Linear(2 * HIDDEN, 128), nn.Linear(128, 3)

    @torch.no_grad()
    def start_from(self, encoder):
        """The encoder's upper layers; of each feed-forward the units with the largest weights."""
        for own, theirs in zip(self.layers, encoder.layers[LOWER:]):
            state = theirs.state_dict()
            kept = (state['up.weight'].norm(dim=1) * state['down.weight'].norm(dim=0)).topk(INNER).indices.sort().values
            state |= {'up.weight': state['up.weight'][kept], 'up.bias': state['up.bias'][kept], 'down.weight': state['down.weight'][:, kept]}
            own.load_state_dict(state)

    def forward(self, words, place, mask=None):
        x = words + self.place(place)
        for layer in self.layers:
            x = layer(x, mask)
        return self.stance(self.drop(F.gelu(self.hidden(self.drop(inside_and_whole(x, self.weigh(x)[..., 0], place, mask))))))


def inside_and_whole(x, weight, place, mask):
    """The mean of the target's words beside that of all, by weight."""
    if mask is not None:
        weight = weight.masked_fill(~mask, -1e4)
    whole = (weight.softmax(-1)[..., None] * x).sum(1)
    return torch.cat([inside_mean(x, place, mask), whole], -1)


def inside_mean(x, place, mask):
    inside = (place == 0) if mask is None else (place == 0) & mask
    inside = inside.to(x.dtype)[..., None]
    return (x * inside).sum(1) / inside.sum(1).clamp(min=1)


class Reader(nn.Module):
    def __init__(self, drop=0.1):
        super().__init__()
        self.encoder = Encoder(drop)
        self.cue = nn.Sequential(nn.Dropout(drop), nn.Linear(HIDDEN, HIDDEN), nn.GELU(), nn.Linear(HIDDEN, CUE_TAGS))
        self.names = nn.Linear(HIDDEN, SILVER_TAGS)
        self.roles, self.stance = RoleHead(drop), StanceHead(drop)

    def encode(self, batch):
        """The vector of each word's first piece."""
        return self.encode_both(batch)[1]

    def encode_both(self, batch):
        """The same below the stance tower, and at the end."""
        both = self.encoder.both(batch['ids'], batch['case'], batch['quote'], batch['position'], batch['mask'])
        return tuple(torch.gather(h, 1, batch['first'][..., None].expand(-1, -1, HIDDEN)) for h in both)

    def look(self, head, words, batch, spans):
        """Runs a head on spans (window, first word, last word, unit start, unit end); also returns each one's first word and its mask."""
        w, start, last, low, high = spans.unbind(1)
        low, high = torch.maximum(low, start - REACH), torch.minimum(high, last + REACH + 1)
        length = -(-int((high - low).max()) // 16) * 16
        at = low[:, None] + torch.arange(length, device=words.device)
        mask = at < high[:, None]
        at = at.clamp(max=words.shape[1] - 1)
        opening = torch.minimum(start[:, None] + torch.arange(4, device=words.device), last[:, None])
        rows = w[:, None]
        out = head(words[rows, at], words[rows, opening].mean(1), places(at, start[:, None], last[:, None]), batch['word quote'][rows, at], batch['word case'][rows, at], mask)
        return out, low, mask


def collate(windows, device='cpu'):
    n = len(windows)
    length, words = -(-max(len(w.ids) for w in windows) // 16) * 16, max(len(w.first) for w in windows)
    batch = {k: torch.zeros(n, length, dtype=torch.long) for k in ('ids', 'case', 'quote', 'position')}
    batch['mask'] = torch.zeros(n, length, dtype=torch.bool)
    batch['first'] = torch.zeros(n, words, dtype=torch.long)
    for i, w in enumerate(windows):
        for k in ('ids', 'case', 'quote', 'position'):
            batch[k][i, :len(w.ids)] = torch.tensor(getattr(w, k))
        batch['mask'][i, :len(w.ids)] = True
        batch['first'][i, :len(w.first)] = torch.tensor(w.first)
    for k in ('quote', 'case'):
        batch['word ' + k] = torch.gather(batch[k], 1, batch['first'])
    return {k: v.to(device) for k, v in batch.items()}

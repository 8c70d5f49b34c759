"""From a checkpoint to the three graphs the reader runs, as int8.

usage: python3 export.py CHECKPOINT [FOLDER]      the graphs before quantisation are left in runs/float

One window, cue or target at a time, never padded: dynamic quantisation scales by what else is in the tensor, so a batch mate or padding would
change a reading. Weights keep seven bits (reduced range): kernels without VNNI add pairs of products in 16 bits and would overflow with eight.
"""
import os
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn
from torch.nn import functional as F

import prepare
import text as T
from model import HIDDEN, Block, Reader, StanceTower, collate
from stance import marked, measure

TARGET = os.path.join(prepare.HERE, '..', 'ingest', 'reader', 'model')
FLOAT = os.path.join(prepare.RUNS, 'float')
LOUD = 16       # channels a layer computes as floats


class Rows(nn.Module):
    """An embedding table as int8 with a scale for each row: closer than one scale for all, and its rows are only looked up."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer('rows', (weight / scale).round().to(torch.int8))
        self.register_buffer('scale', scale)

    def forward(self, ids):
        flat = ids.reshape(-1)
        return (self.rows.index_select(0, flat).float() * self.scale.index_select(0, flat)).reshape(*ids.shape, -1)


class Apart(nn.Module):
    """A linear layer whose few loudest inputs are multiplied as floats. BERT has channels ten times as loud as the rest; one scale for all
    would leave the rest a handful of steps."""

    def __init__(self, linear, loud):
        super().__init__()
        kept = torch.ones(linear.in_features)
        kept[loud] = 0
        self.register_buffer('at', loud.int())
        self.register_buffer('kept', kept)
        self.register_buffer('weight', linear.weight.data[:, loud].T.contiguous())
        self.rest = linear

    def forward(self, x):
        return self.rest(x * self.kept) + x.index_select(-1, self.at) @ self.weight


class FeedForward(nn.Module):
    """The same for both layers of a feed-forward: its loud inner channels are computed by themselves from the start."""

    def __init__(self, block, loud, loud_inside):
        super().__init__()
        inside = set(loud_inside.tolist())
        quiet = [i for i in range(block.up.out_features) if i not in inside]
        self.up = Apart(part(block.up, rows=quiet), loud)
        self.down = part(block.down, columns=quiet)
        up, down = part(block.up, rows=loud_inside), part(block.down, columns=loud_inside)
        self.register_buffer('up_loud', up.weight.data.T.contiguous())
        self.register_buffer('bias_loud', up.bias.data)
        self.register_buffer('down_loud', down.weight.data.T.contiguous())

    def forward(self, x):
        loud = F.gelu(x @ self.up_loud + self.bias_loud)
        return self.down(F.gelu(self.up(x))) + loud @ self.down_loud


def part(linear, rows=slice(None), columns=slice(None)):
    weight = linear.weight.data[rows][:, columns]
    found = nn.Linear(weight.shape[1], weight.shape[0])
    found.weight.data, found.bias.data = weight.contiguous(), linear.bias.data[rows]
    return found


def feed(block, x):
    return block.apart(x)


class EncoderGraph(nn.Module):
    """ids, case, quote, position [1, pieces], first [words] -> word vectors, log probabilities of cue tags, of name tags; word vectors below the tower."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, ids, case, quote, position, first):
        lower, words = (h[0].index_select(0, first) for h in self.network.encoder.both(ids, case, quote, position))
        return words, self.network.cue(words).log_softmax(-1), self.network.names(words).log_softmax(-1), lower


class HeadGraph(nn.Module):
    """words [words, 384], opening [1 to 4] (words of the span), place, quote, case [words] -> what the head says."""

    def __init__(self, head):
        super().__init__()
        self.head = head

    def forward(self, words, opening, place, quote, case):
        tags, valid = self.head(words[None], words.index_select(0, opening).mean(0)[None], place[None], quote[None], case[None])
        return tags[0].log_softmax(-1), valid


class TowerGraph(nn.Module):
    """words [words, 384] below the tower, place [words] -> log probabilities of for, neutral, against."""

    def __init__(self, tower):
        super().__init__()
        self.tower = tower

    def forward(self, words, place):
        return self.tower(words[None], place[None])[0].log_softmax(-1)


@torch.no_grad()
def main(checkpoint, folder=TARGET):
    network, tower = load(checkpoint)
    sample = [torch.randint(0, high, (1, 50)) for high in (30000, 8, 3, 3)]
    before = network.encoder(*sample)
    set_apart(network, tower)
    Block.feed = feed
    assert (network.encoder(*sample) - before).abs().max() < 1e-3, 'setting channels apart changed what is computed'
    network.encoder.word = Rows(network.encoder.word.weight.data)
    os.makedirs(folder, exist_ok=True)
    os.makedirs(FLOAT, exist_ok=True)
    pieces, words = 40, 24

    def numbers(high, *shape):
        return torch.randint(0, high, shape, dtype=torch.int32)
    around = (torch.randn(words, HIDDEN), numbers(words, 3), numbers(29, words), numbers(3, words), numbers(8, words))
    around_names = {'words': 'n', 'opening': 'm', 'place': 'n', 'quote': 'n', 'case': 'n'}
    graphs = {
        'encoder': (EncoderGraph(network), (numbers(30000, 1, pieces), numbers(8, 1, pieces), numbers(3, 1, pieces), numbers(3, 1, pieces),
                                            numbers(pieces, words)),
                    {'ids': 'p', 'case': 'p', 'quote': 'p', 'position': 'p', 'first': 'n'}, ['words', 'cue', 'names', 'lower']),
        'roles': (HeadGraph(network.roles), around, around_names, ['tags', 'valid']),
        'stance': (TowerGraph(tower), (around[0], around[2]), {'words': 'n', 'place': 'n'}, ['stance']),
    }
    with tempfile.TemporaryDirectory() as scratch:
        for name, (graph, example, inputs, outputs) in graphs.items():
            graph.eval()  # the exporter gives a graph back in the mode it came in
            exact = os.path.join(FLOAT, name + '.onnx')
            axes = {k: {1 if name == 'encoder' and k != 'first' else 0: v} for k, v in inputs.items()}
            torch.onnx.export(graph, example, exact, input_names=list(inputs), output_names=outputs, opset_version=17, dynamo=False,
                              dynamic_axes={**axes, **{k: {0: 'n'} for k in outputs if k not in ('valid', 'stance')}})
            check(exact, graph, example, inputs, name)
            ready = os.path.join(scratch, name + '.ready.onnx')
            quant_pre_process(exact, ready, skip_symbolic_shape=True)
            quantize_dynamic(ready, os.path.join(folder, name + '.onnx'), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                             op_types_to_quantize=['MatMul', 'Gemm'], nodes_to_exclude=loud_products(ready))
            print(name, f'{os.path.getsize(exact) / 1e6:.1f} MB -> {os.path.getsize(os.path.join(folder, name + ".onnx")) / 1e6:.1f} MB')
    vocabulary(folder)


@torch.no_grad()
def set_apart(network, tower, articles=12):
    """Which channels are loud is measured on the articles held back, the tower's on the stance sentences held back."""
    prepared = prepare.load()

    def read_articles():
        for example in prepared['held'][:articles]:
            for w in T.windows(example['text']):
                network.encode(collate([w]))
    loud = loudest(network.encoder.layers, read_articles)
    sentences = marked(network, prepared['stance held'])
    loud |= loudest(tower.layers, lambda: measure(tower, sentences))
    for block in [*network.encoder.layers, *tower.layers]:
        block.qkv = Apart(block.qkv, loud[block, 'qkv'])
        block.apart = FeedForward(block, loud[block, 'up'], loud[block, 'down'])


def loudest(blocks, use):
    loudness, layers = {}, [(block, k) for block in blocks for k in ('qkv', 'up', 'down')]

    def listen(block, k):
        def hook(_, inputs, __):
            loud = inputs[0].abs().flatten(0, -2).amax(0)
            loudness[block, k] = torch.maximum(loudness.get((block, k), loud), loud)
        return getattr(block, k).register_forward_hook(hook)
    hooks = [listen(block, k) for block, k in layers]
    use()
    for hook in hooks:
        hook.remove()
    return {at: x.topk(LOUD).indices.sort().values for at, x in loudness.items()}


def loud_products(path):
    graph = onnx.load(path).graph
    small = {i.name for i in graph.initializer if len(i.dims) == 2 and LOUD in i.dims}
    return [n.name for n in graph.node if n.op_type == 'MatMul' and n.input[1] in small]


def load(checkpoint):
    """The averaged weights, the name head trained once more where there is one, and the stance tower."""
    state = torch.load(checkpoint, weights_only=True)
    network = Reader()
    network.load_state_dict(state.get('averaged', state))
    names = checkpoint.removesuffix('.pt') + '.names.pt'
    if os.path.exists(names):
        from names import NameHead
        network.names = NameHead()
        network.names.load_state_dict(torch.load(names, weights_only=True))
    tower = StanceTower()
    tower.load_state_dict(torch.load(checkpoint.removesuffix('.pt') + '.stance.pt', weights_only=True))
    return network.eval(), tower.eval()


def check(path, graph, example, inputs, name):
    """What is exported computes what was trained."""
    session = onnxruntime.InferenceSession(path, providers=['CPUExecutionProvider'])
    with torch.no_grad():
        expected = graph(*example)
    expected = expected if isinstance(expected, tuple) else (expected,)
    found = session.run(None, {k: x.numpy() for k, x in zip(inputs, example)})
    worst = max(float(np.abs(a.numpy() - b).max()) for a, b in zip(expected, found))
    assert worst < 1e-3, f'{name}: {worst}'


def vocabulary(folder):
    words = sorted(prepare.load_wordpiece().get_vocab().items(), key=lambda x: x[1])
    assert [i for _, i in words] == list(range(len(words)))
    with open(os.path.join(folder, 'vocabulary.txt'), 'w', encoding='utf8') as f:
        f.writelines(w + '\n' for w, _ in words)


if __name__ == '__main__':
    main(*sys.argv[1:])

"""Draws docs/growth.svg: what a number of files costs, from the figures of one run."""

import math

from rows import ROOT

WIDTH, HEIGHT = 720, 330
LEFT, RIGHT, TOP, BOTTOM = 64, 210, 40, 46
LINES = [
    ("day", "Min dag", "#1d4f91"),
    ("statistics", "Statistik", "#8a3ffc"),
    ("start", "Start till första svar", "#00695c"),
    ("duckdb", "Statistik i DuckDB", "#8d6e00"),
]


def draw(figures):
    sizes = sorted(figures)
    highest = max(max(figures[size][name] for name, _, _ in LINES) for size in sizes)
    top = 10 ** math.ceil(math.log10(highest))

    def x(size):
        span = math.log10(sizes[-1] / sizes[0]) or 1
        return LEFT + (WIDTH - LEFT - RIGHT) * math.log10(size / sizes[0]) / span

    def y(value):
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * math.log10(max(value, 1)) / math.log10(top)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'font-family="Inter, sans-serif" font-size="13">',
        "<title>Milliseconds by number of files, both axes logarithmic</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="22" fill="#333">Milliseconds by number of files</text>',
    ]
    for power in range(int(math.log10(top)) + 1):
        height = y(10**power)
        parts.append(f'<path d="M{LEFT} {height:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{height + 4:.1f}" text-anchor="end" fill="#333">{10**power:,}</text>')
    for size in sizes:
        parts.append(
            f'<text x="{x(size):.1f}" y="{HEIGHT - 18}" text-anchor="middle" fill="#333">{size:,}</text>'
        )
    ends = []
    for name, words, colour in LINES:
        points = [(x(size), y(figures[size][name])) for size in sizes]
        path = "L".join(f"{across:.1f} {up:.1f}" for across, up in points)
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{across:.1f}" cy="{up:.1f}" r="3" fill="{colour}"/>' for across, up in points]
        ends.append((points[-1][1], f"{words}, {figures[sizes[-1]][name]:,.0f} ms", colour))
    lowest = 0
    for height, words, colour in sorted(ends):
        lowest = max(height + 4, lowest + 17)
        parts.append(f'<text x="{WIDTH - RIGHT + 10}" y="{lowest:.1f}" fill="{colour}">{words}</text>')
    parts.append("</svg>\n")
    (ROOT / "docs/growth.svg").write_text("\n".join(parts))

"""What a partner's page asks of us before its visitor comes near the calculator: the loader, and nothing else."""

from pathlib import Path

from playwright.sync_api import Browser

from benchmarks import partner
from tests.browser.server import Server


def test_a_frame_that_is_far_away_is_not_loaded(chromium: Browser, guide: Server, tmp_path: Path) -> None:
    embed = f'<script src="{guide.address}embed.js" async></script><policy-calculator name="fees"></policy-calculator>'
    (tmp_path / "index.html").write_bytes(partner.page(embed).body)
    first = len(guide.asked)
    with Server(tmp_path) as host:
        host.headers["Content-Security-Policy"] = "default-src * 'unsafe-inline' 'unsafe-eval'"
        page = chromium.new_context().new_page()
        page.goto(host.address, wait_until="load")
        page.wait_for_function("Boolean(customElements.get('policy-calculator'))")
        page.wait_for_timeout(partner.QUIET)
        assert guide.asked[first:] == ["GET /embed.js"]
        page.locator("policy-calculator").scroll_into_view_if_needed()
        page.wait_for_function("document.querySelector('policy-calculator').shadowRoot.querySelector('iframe').title")
        assert "GET /embed/fees/" in guide.asked[first:]
        assert not [line for line in guide.asked[first:] if partner.PYTHON.search(line)]
        page.context.close()

"""Where the photo lies in the view: zoom, offset, and the way between their coordinates."""

from __future__ import annotations

from dataclasses import dataclass, field

MIN_ZOOM = 0.02
MAX_ZOOM = 32.0
_FIT_MARGIN_PX = 12
_KEPT_VISIBLE_PX = 48


@dataclass
class ViewTransform:
    """A photo in a view, both counted in device pixels, so that zoom 1 is one photo pixel to one of them.

    Attributes:
        photo_size: width and height of the photo.
        view_size: width and height of the view.
        zoom: device pixels to the photo pixel.
        is_fitted: the photo stays fitted while the view changes its size.
        covered_px: rows of the view, at its top and its bottom, on which something else lies: what is fitted
            from now on keeps clear of them.
    """

    photo_size: tuple[int, int] = (0, 0)
    view_size: tuple[int, int] = (0, 0)
    zoom: float = 1.0
    is_fitted: bool = True
    covered_px: tuple[int, int] = (0, 0)
    _origin: tuple[float, float] = field(default=(0.0, 0.0), repr=False)

    @property
    def offset(self) -> tuple[int, int]:
        """Where the photo's corner is drawn: on whole device pixels, so that 100 % is sharp."""
        return round(self._origin[0]), round(self._origin[1])

    def to_photo(self, x: float, y: float) -> tuple[float, float]:
        """Maps a place in the view to the photo; pixel i of the photo reaches from i to i + 1."""
        ox, oy = self.offset
        return (x - ox) / self.zoom, (y - oy) / self.zoom

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        """Maps a place in the photo to the view."""
        ox, oy = self.offset
        return x * self.zoom + ox, y * self.zoom + oy

    def fit(self) -> None:
        """Shows the whole photo in the middle, not enlarged."""
        (w, h), (view_w, view_h), (top, bottom) = self.photo_size, self.view_size, self.covered_px
        self.is_fitted = True
        if w and h:
            free_h = view_h - top - bottom
            room_w, room_h = max(1, view_w - 2 * _FIT_MARGIN_PX), max(1, free_h - 2 * _FIT_MARGIN_PX)
            self.zoom = min(1.0, max(MIN_ZOOM, min(room_w / w, room_h / h)))
            self._origin = (view_w - w * self.zoom) / 2, top + (free_h - h * self.zoom) / 2

    def zoom_at(self, zoom: float, x: float, y: float) -> None:
        """Zooms with the photo's point under (`x`, `y`) kept in its place."""
        zoom = min(MAX_ZOOM, max(MIN_ZOOM, zoom))
        ratio = zoom / self.zoom
        self._origin = x - (x - self._origin[0]) * ratio, y - (y - self._origin[1]) * ratio
        self.zoom = zoom
        self.is_fitted = False
        self._keep_in_sight()

    def pan(self, dx: float, dy: float) -> None:
        """Moves the photo, some of which always stays in sight."""
        self._origin = self._origin[0] + dx, self._origin[1] + dy
        self.is_fitted = False
        self._keep_in_sight()

    def resize(self, view_size: tuple[int, int]) -> None:
        """Gives the view another size: a fitted photo is fitted anew, another one keeps its centre."""
        if view_size == self.view_size:
            return  # the photo stays where it is, also beside a strip that came later
        (old_w, old_h), (new_w, new_h) = self.view_size, view_size
        self.view_size = view_size
        if self.is_fitted:
            self.fit()
        else:
            self.pan((new_w - old_w) / 2, (new_h - old_h) / 2)

    def _keep_in_sight(self) -> None:
        kept = []
        view_w, view_h = self.view_size
        seen = (0, view_w), (self.covered_px[0], view_h - self.covered_px[1])
        for origin, photo_px, (start, end) in zip(self._origin, self.photo_size, seen, strict=True):
            size = photo_px * self.zoom
            visible = min(_KEPT_VISIBLE_PX, size, end - start)
            kept.append(min(max(origin, start + visible - size), end - visible))
        self._origin = kept[0], kept[1]

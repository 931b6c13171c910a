"""Where the windowed program of the bundle starts: the editor, with a photo to open if one is named.

A copy of it that is named `faceinpaint-in-place` saves over the photo without a question.
"""

import sys
from pathlib import Path

from faceinpaint_gui import start

is_in_place = Path(sys.executable).stem == "faceinpaint-in-place"
sys.exit(start.edit_in_place() if is_in_place else start.main())

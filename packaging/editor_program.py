"""Where the windowed program of the bundle starts: the editor, with a photo to open if one is named."""

import sys

from faceinpaint_gui.start import main

sys.exit(main())

"""The recipes. Importing this package registers all of them."""

from training.recipes import (  # noqa: F401
    attributes,
    dcgan,
    gepe,
    gfc,
    identity,
    igan,
    landmarks,
    mde,
    occlusion,
    parser,
    studio,
    studio_detail,
    studio_eyes,
)

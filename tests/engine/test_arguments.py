"""Every request class says which argument is of the wrong type."""

from __future__ import annotations

import numpy as np
import pytest

import engine
from engine.errors import EngineError, ShapeError
from engine.request import AttributeRequest, CompletionRequest, FaceFrame, GenerateRequest, Reference
from engine.session import Session

PHOTO = engine.Photo(np.zeros((20, 20, 3), np.uint8))
MASK = np.zeros((20, 20), np.uint8)
FACE = FaceFrame(np.zeros((5, 2)))


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (
            lambda: AttributeRequest(PHOTO, FACE, {"Bangs": 1.0}),
            "AttributeRequest takes changes as a mapping of names to numbers, not as a FaceFrame; its "
            "arguments are, in this order: photo, changes, face.",
        ),
        (lambda: AttributeRequest({"Bangs": 1.0}, PHOTO), "takes photo as a Photo, not as a dict;"),
        (
            lambda: AttributeRequest(PHOTO, {"Bangs": 1.0}, PHOTO),
            "takes face as a FaceFrame or None, not as a",
        ),
        (lambda: AttributeRequest(PHOTO, {"Bangs": "1"}), "for each entry, not 'Bangs': '1'"),
        (lambda: AttributeRequest(PHOTO, {3: 1.0}), "for each entry, not 3: 1.0"),
        (
            lambda: AttributeRequest(PHOTO, "Bangs"),
            "takes changes as a mapping of names to numbers, not as a t",
        ),
        (
            lambda: CompletionRequest(MASK, PHOTO),
            "takes photo as a Photo, not as an array; its arguments are",
        ),
        (lambda: CompletionRequest(PHOTO, [[0]]), "takes mask_fill as an array, not as a list;"),
        (lambda: CompletionRequest(PHOTO, MASK, 7), "takes generator as a text, not as a whole number;"),
        (lambda: CompletionRequest(PHOTO, MASK, seed=0.5), "takes seed as a whole number, not as a number;"),
        (
            lambda: CompletionRequest(PHOTO, MASK, references=PHOTO),
            "takes references as a tuple of Reference o",
        ),
        (
            lambda: CompletionRequest(PHOTO, MASK, references=(PHOTO,)),
            "takes references as a tuple of Referen",
        ),
        (
            lambda: GenerateRequest(3),
            "takes attributes as a mapping of names to numbers, not as a whole number;",
        ),
        (lambda: GenerateRequest({}, "3"), "GenerateRequest takes count as a whole number, not as a text;"),
        (lambda: Reference(FACE, PHOTO), "Reference takes photo as a Photo, not as a FaceFrame;"),
        (lambda: FaceFrame([[0, 0]] * 5), "FaceFrame takes landmarks as an array, not as a list;"),
    ],
)
def test_an_argument_of_another_type_is_named(make, says):
    with pytest.raises(ShapeError) as caught:
        make()
    assert says in str(caught.value) and "\n" not in str(caught.value)


def test_numbers_of_numpy_and_lists_do_as_well():
    values = {"Bangs": np.float32(0.5), "Bald": 1, "Smiling": True}
    assert AttributeRequest(PHOTO, values, FACE).changes == values
    request = CompletionRequest(PHOTO, MASK, seed=np.int64(3), references=[Reference(PHOTO)])
    assert request.seed == 3 and len(request.references) == 1


@pytest.mark.parametrize(
    ("ask", "says"),
    [
        (lambda s: s.complete(PHOTO), "a CompletionRequest here, not a Photo."),
        (
            lambda s: s.complete(AttributeRequest(PHOTO, {})),
            "a CompletionRequest here, not an AttributeRequest.",
        ),
        (lambda s: s.transform(PHOTO), "an AttributeRequest here, not a Photo."),
        (lambda s: s.generate_faces({"Bangs": 1.0}), "a GenerateRequest here, not a dict."),
        (lambda s: s.find_faces("photo.jpg"), "a Photo here, not a text."),
        (lambda s: s.recognise_attributes(MASK), "a Photo here, not an array."),
    ],
)
def test_a_session_says_what_it_works_with(ask, says):
    with pytest.raises(EngineError, match=says):
        ask(Session("cpu"))

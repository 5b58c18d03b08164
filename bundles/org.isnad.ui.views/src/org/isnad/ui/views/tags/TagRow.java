// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.isnad.model.Comment;
import org.isnad.model.Element;
import org.isnad.ui.look.Chip;
import org.isnad.ui.views.fields.Choice;

/** A line of the tags view: what is selected, a field that can be changed, a fact that cannot, a remark. */
sealed interface TagRow {

    /** What is selected: its chip, where it stands, its words. */
    record Subject(Chip chip, String place, String words) implements TagRow {
    }

    record Heading(String text) implements TagRow {
    }

    /** A field with what it shows; an empty string while unset, and whether the selected elements differ in it. */
    record Field(String key, String label, String shown, boolean mixed, Editing editing) implements TagRow {
    }

    record Fact(String label, String text) implements TagRow {
    }

    record Remark(Comment comment, Element element, String author, String when) implements TagRow {
    }

    /** The line that takes a new remark. */
    record NewRemark(Element element) implements TagRow {
    }

    /** How a field is changed; null unsets it. */
    sealed interface Editing {
        Consumer<String> change();

        /** One of some values; {@code naming}, where not null, takes the name of a value that is not among them. */
        record OneOf(Supplier<List<Choice>> choices, String current, Consumer<String> change, Consumer<String> naming) implements Editing {
            OneOf(Supplier<List<Choice>> choices, String current, Consumer<String> change) {
                this(choices, current, change, null);
            }
        }

        record Words(String current, boolean lines, Consumer<String> change) implements Editing {
        }
    }
}

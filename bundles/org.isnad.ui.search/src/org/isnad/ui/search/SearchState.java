// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.scene.look.Glyph;
import org.isnad.search.Vocabulary;
import org.isnad.ui.EmptyState;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.fields.Choice;

/** What stands in the place of the hits while there are none: what is missing, and what to do. */
final class SearchState {
    private final EmptyState empty;
    private final Consumer<List<Choice>> offer;
    private final Supplier<Vocabulary> vocabulary;
    private final Runnable everywhere;
    private final Runnable again;

    SearchState(Composite parent, Consumer<List<Choice>> offer, Supplier<Vocabulary> vocabulary, Runnable everywhere, Runnable again) {
        this.offer = offer;
        this.vocabulary = vocabulary;
        this.everywhere = everywhere;
        this.again = again;
        empty = new EmptyState(parent, Glyph.SEARCH, SearchMessages.begin, SearchMessages.beginHint);
        begin();
    }

    Control control() {
        return empty;
    }

    void begin() {
        empty.setText(SearchMessages.begin, SearchMessages.beginHint);
        examples();
    }

    /** @param asked whether somebody waits for an answer */
    void making(double done, boolean asked) {
        if (done >= 1 && !asked) {
            begin();
        } else if (done >= 1) {
            empty.setText(SearchMessages.searching, ""); //$NON-NLS-1$
        } else if (done <= 0) {
            empty.setText(SearchMessages.looking, SearchMessages.makingHint);
        } else {
            empty.setText(Isolation.message(SearchMessages.making, (int) (100 * done)), SearchMessages.makingHint);
        }
    }

    void failed(String reason) {
        empty.setText(SearchMessages.failed, reason);
        empty.button(SearchMessages.tryAgain, null, again);
    }

    void nothing(SearchRequest request) {
        boolean filtered = request.filter().document() != null || request.filter().outlet() != null;
        String hint = filtered ? SearchMessages.nothingFilter : request.text().contains(":") ? SearchMessages.nothingFields : request.text().contains("near") ? SearchMessages.nothingNear : SearchMessages.nothingWords; //$NON-NLS-1$ //$NON-NLS-2$
        empty.setText(SearchMessages.nothing, hint);
        if (request.filter().equals(SearchFilter.ALL)) {
            examples();
        } else {
            empty.button(SearchMessages.everywhere, null, everywhere);
        }
    }

    private void examples() {
        empty.button(SearchMessages.examples, null, () -> offer.accept(QueryExamples.of(vocabulary.get())));
    }
}

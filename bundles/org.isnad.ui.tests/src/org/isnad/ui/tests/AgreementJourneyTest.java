// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.isnad.compare.Difference;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.Documents;
import org.isnad.ui.agreement.AgreementView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The agreement of the sample corpus by keyboard: from a value to the disagreements behind it, and to the text. */
@ExtendWith(RunningWindow.class)
class AgreementJourneyTest {
    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private AgreementView view;

    @BeforeEach
    void measure() throws Exception {
        Path folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, "hala");
        view = journey.view(AgreementView.ID, AgreementView.class);
        journey.until("the agreement is measured", () -> view.isMeasured() && !view.disagreements().isEmpty());
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    @Test
    void aValueLeadsToItsDisagreementsAndToTheText() {
        journey.act(view::setFocus);
        int ofClaims = journey.see(() -> view.disagreements().size());
        journey.press(mirrored() ? "ARROW_LEFT" : "ARROW_RIGHT", "the next layer is chosen", () -> !view.disagreements().isEmpty() && view.disagreements().size() != ofClaims);
        assertEquals("source", journey.see(() -> view.disagreements().getFirst().layer().id()));
        journey.press(mirrored() ? "ARROW_RIGHT" : "ARROW_LEFT", "and the one before", () -> view.disagreements().size() == ofClaims);
        Difference first = journey.see(() -> view.disagreements().getFirst());
        assertEquals("claim", first.layer().id());

        journey.press("CR", "its disagreements have the focus", () -> view.listHasFocus());
        journey.press("CR", "the text is in front", () -> Documents.active().filter(article -> article.documentId().equals(first.document())).isPresent());
    }

    private static boolean mirrored() {
        return Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
    }

    @Test
    void aDocumentHasFewerDisagreementsThanAllOfThem() {
        journey.act(view::setFocus);
        int all = journey.see(() -> view.disagreements().size());
        journey.press("ARROW_DOWN", "two annotators have fewer", () -> !view.disagreements().isEmpty() && view.disagreements().size() < all);
        assertTrue(journey.see(() -> view.disagreements().size()) > 0);
    }
}

// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Relate;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.SetKind;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.Jobs;
import org.isnad.ui.PendingRelation;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.fields.ChoicePopup;

/** Relates two claims by the same key twice: once at the first claim, then at the other one, in this document or any other; a digit gives the label. */
public final class RelateGesture {
    private static final int WIDTH = 260;

    private final IWorkbenchWindow window;

    public RelateGesture(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Takes the selected claims: two are related at once; one begins a relation or ends the one that was begun. The label is asked for where it is null. */
    public void take(List<Claim> claims, String label) {
        List<Claim> own = claims.stream().filter(RelateGesture::isOwn).toList();
        Optional<Claim> waiting = PendingRelation.first();
        if (own.isEmpty()) {
            Jobs.warn(RelationMessages.selectClaim);
        } else if (own.size() == 2) {
            ask(own.get(0), own.get(1), label);
        } else if (waiting.isEmpty()) {
            PendingRelation.begin(own.get(0));
            Jobs.inform(Isolation.message(RelationMessages.begun, words(own.get(0))));
        } else if (waiting.get() == own.get(0)) {
            PendingRelation.forget();
            Jobs.inform(RelationMessages.forgotten);
        } else {
            ask(waiting.get(), own.get(0), label);
        }
    }

    private static boolean isOwn(Claim claim) {
        return claim.eContainer() instanceof AnnotationSet set && set.getKind() != SetKind.SUGGESTIONS;
    }

    private static String words(Claim claim) {
        return Workspace.corpus().map(store -> ElementLabels.text(claim, store)).orElse(""); //$NON-NLS-1$
    }

    private void ask(Claim first, Claim second, String label) {
        if (label != null) {
            relate(first, second, label);
            return;
        }
        Control owner = window.getShell().getDisplay().getFocusControl();
        CorpusStore store = Workspace.corpus().orElseThrow();
        Control anchor = owner == null ? window.getShell() : owner;
        ChoicePopup.open(anchor, place(anchor), RelationLabels.choices(store.scheme()), null, "", chosen -> relate(first, second, chosen)); //$NON-NLS-1$
    }

    /** Beneath the claim if it was chosen in an article, else in the middle of the list. */
    private Rectangle place(Control anchor) {
        IWorkbenchPage page = window.getActivePage();
        Optional<ArticleView> article = Documents.active().filter(view -> page.getActivePart() == page.getActiveEditor());
        if (article.isPresent()) {
            Point below = anchor.toControl(article.get().besideSelection());
            return new Rectangle(below.x - WIDTH / 2, below.y, WIDTH, 1);
        }
        Rectangle room = anchor.getBounds();
        return new Rectangle(Math.max(0, (room.width - WIDTH) / 2), Math.min(120, room.height / 3), WIDTH, 1);
    }

    private void relate(Claim first, Claim second, String label) {
        PendingRelation.forget();
        Workspace.execute(new Relate(documentOf(first), first, documentOf(second), second, label)).ifPresent(edit -> {
            // Side by side one goes on to the next pair; else the record of the relation is what is filled in next.
            if (Documents.pair().isEmpty()) {
                RelationsView.show(window.getActivePage(), edit.created());
            }
        });
    }

    private static String documentOf(Claim claim) {
        return ((AnnotationSet) claim.eContainer()).getDocument();
    }
}

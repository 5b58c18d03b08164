// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.isnad.core.Problem;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.PairClaims;
import org.isnad.model.Span;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.ArticleView;
import org.isnad.ui.CorpusView;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.LiveProblems;
import org.isnad.ui.Soon;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskKeys;
import org.isnad.ui.desk.DeskListener;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.look.Css;

/** The view of the record of the pair that lies on the desk. */
public final class PairRecord extends CorpusView {
    /** The id of the view. */
    public static final String ID = "org.isnad.ui.desk.record"; //$NON-NLS-1$

    private ScrolledComposite scrolled;
    private PairForm form;
    private IWorkbenchPart from;
    private Map<String, List<Problem>> objections = Map.of();
    private final Soon soon = new Soon(this::show);

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.CONTRADICTION, DeskMessages.noPair, DeskMessages.noPairHint);
    }

    @Override
    protected Control createContent(Composite parent) {
        scrolled = Css.style(new ScrolledComposite(parent, SWT.V_SCROLL), "part"); //$NON-NLS-1$
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        form = new PairForm(scrolled);
        form.note().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC || e.keyCode == SWT.CR && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                leaveNote();
            }
        });
        scrolled.setContent(form);
        scrolled.addListener(SWT.Resize, e -> fit());
        DeskKeys.install(getSite().getWorkbenchWindow());
        Desk.get().listen(form, new DeskListener() {
            @Override
            public void pairChanged() {
                showSoon();
            }
        });
        LiveProblems.listen(form, problems -> {
            objections = problems.stream().filter(problem -> problem.id() != null).collect(Collectors.groupingBy(Problem::id));
            showSoon();
        });
        return scrolled;
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        scrolled.setMinSize(0, form.computeSize(Math.max(1, width), SWT.DEFAULT).y);
    }

    @Override
    protected void refresh(EditSession session) {
        showSoon();
    }

    @Override
    protected void changed(SessionChange change) {
        showSoon();
    }

    private void showSoon() {
        soon.ask(form);
    }

    private void show() {
        Optional<PairClaims> claims = Desk.get().claims();
        Workspace.session().ifPresent(session -> claims.ifPresent(pair -> {
            Candidate candidate = Desk.get().current().orElseThrow();
            List<Problem> said = Desk.get().relation(candidate.pair()).map(relation -> objections.getOrDefault(relation.getId(), List.of())).orElse(List.of());
            boolean other = form.show(session, candidate, pair, said);
            fit();
            if (other) {
                scrolled.setOrigin(0, 0);
            }
        }));
        emptyState().setText(Desk.get().current().isPresent() ? DeskMessages.claimGone : DeskMessages.noPair,
            Desk.get().current().isPresent() ? DeskMessages.claimGoneHint : DeskMessages.noPairHint);
        showEmpty(claims.isEmpty());
    }

    @Override
    protected boolean isEmpty() {
        return Desk.get().claims().isEmpty();
    }

    /** Takes the words that are selected in the articles as the evidence of the pair; what is not selected anywhere stays as it is. */
    public void takeEvidence() {
        Desk.get().claims().ifPresent(claims -> {
            Optional<Span> a = selected(claims.documentA(), 0);
            Optional<Span> b = selected(claims.documentB(), claims.documentA().equals(claims.documentB()) ? 1 : 0);
            if (a.isEmpty() && b.isEmpty()) {
                Jobs.inform(DeskMessages.selectEvidence);
            } else {
                Desk.get().change(said -> said.withEvidence(a.orElse(said.evidenceA()), b.orElse(said.evidenceB())));
            }
        });
    }

    /** The words that are selected in the article of a document, the first or the second of those that show it. */
    private Optional<Span> selected(String documentId, int which) {
        List<ArticleView> articles = Documents.host(getSite().getPage()).map(host -> host.articles().stream().filter(article -> article.documentId().equals(documentId)).toList())
            .orElse(List.of());
        return which < articles.size() ? Optional.ofNullable(articles.get(which).selectedText()) : Optional.empty();
    }

    /** Says the next tag of strength, timeRelation or eventLink, the proposed time first; or the tag before. */
    public void turn(String field, boolean back) {
        Workspace.session().filter(session -> Desk.get().claims().isPresent()).ifPresent(session -> form.turn(session, field, back));
    }

    /** Puts the cursor into the note; Escape or Ctrl+Enter leads back to where one came from. */
    public void editNote() {
        if (isEmpty()) {
            return;
        }
        IWorkbenchPart before = getSite().getPage().getActivePart();
        from = before == this ? from : before;
        getSite().getPage().activate(this);
        form.note().setFocus();
        form.note().setSelection(form.note().getCharCount());
        scrolled.showControl(form.note());
    }

    private void leaveNote() {
        keep();
        if (from != null && getSite().getPage().findViewReference(from.getSite().getId()) != null || from == getSite().getPage().getActiveEditor()) {
            getSite().getPage().activate(from);
        } else {
            form.setFocus();
        }
    }

    /** Opens the list of types. */
    public void chooseType() {
        form.chooseType();
    }

    /** Keeps what was typed and not yet kept. */
    public void keep() {
        form.keepNote();
    }

    @Override
    public void setFocus() {
        if (isEmpty()) {
            super.setFocus();
        } else {
            form.setFocus();
        }
    }
}

// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.compare.Difference;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Located;
import org.isnad.core.Scheme;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.edit.Together;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.GuidelineBook;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.model.Span;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.ListView;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.workflow.WorkflowMessages;
import org.isnad.ui.workflow.guidelines.AmendDialog;
import org.isnad.workflow.guidelines.Outdated;
import org.isnad.workflow.guidelines.Topic;
import org.isnad.workflow.review.GuidelineQuestion;
import org.isnad.workflow.review.Returned;

/**
 * What comes back to the annotator: what adjudication decided otherwise and why, document by document, the questions that the guidelines leave open, and what
 * was annotated under older ones. Enter goes to the place, Space ticks off.
 */
public final class ReturnedView extends ListView<ReturnedRow> {
    public static final String ID = "org.isnad.ui.workflow.returned"; //$NON-NLS-1$
    private static final String QUESTIONS = "questions"; //$NON-NLS-1$
    private static final String OLD = "old"; //$NON-NLS-1$

    private final Set<String> folded = new HashSet<>(Set.of(OLD));
    private final Set<Object> opened = new HashSet<>();
    private final ReturnedPainter painted = new ReturnedPainter(ReturnedView::scheme);
    private Feedback feedback = Feedback.NONE;
    private SeenFeedback seen;
    private String of;

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.COMMENT, WorkflowMessages.noFeedback, WorkflowMessages.noFeedbackHint).button(WorkflowMessages.readAgain, null, this::read);
    }

    @Override
    protected Control createContent(Composite parent) {
        Control content = super.createContent(parent);
        list().addListener(SWT.KeyDown, this::key);
        return content;
    }

    @Override
    protected void addTools(Consumer<Action> tools) {
        tools.accept(MenuItems.of(WorkflowMessages.readAgain, Glyph.REDO, true, this::read));
    }

    private void key(Event event) {
        if (event.character == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            tickOff(list().selected());
        }
    }

    @Override
    protected void refresh(EditSession session) {
        String now = session.store().folder() + "|" + session.annotator(); //$NON-NLS-1$
        if (!now.equals(of)) {
            of = now;
            feedback = Feedback.NONE;
            try {
                seen = new SeenFeedback(session.store(), session.annotator());
            } catch (IOException e) {
                Jobs.trouble(WorkflowMessages.feedbackFailed, e);
            }
        }
        read();
        refreshNow();
    }

    private void read() {
        Workspace.session().ifPresent(session -> {
            Path folder = session.store().folder();
            String asked = of;
            Jobs.run(WorkflowMessages.readingFeedback, monitor -> {
                session.flush();
                return Feedback.read(folder, session.annotator(), monitor);
            }, found -> {
                if (asked != null && asked.equals(of)) {
                    boolean first = feedback.isEmpty();
                    feedback = found;
                    refreshNow();
                    if (first && getSite().getPage().getActivePart() == this) {
                        setFocus();
                    }
                }
            });
        });
    }

    /** The annotator's own edits change nothing of what was decided; what adjudication and the guidelines say anew is read again. */
    @Override
    protected void changed(SessionChange change) {
        boolean anew = change.roots().stream().anyMatch(root -> root instanceof GuidelineBook || root instanceof AnnotationSet set && set.getKind() == SetKind.GOLD
            || root instanceof RelationSet relations && relations.getKind() == SetKind.GOLD);
        if (anew) {
            read();
        }
    }

    @Override
    protected void cleared() {
        of = null;
        feedback = Feedback.NONE;
        seen = null;
    }

    @Override
    protected List<ReturnedRow> rows(EditSession session) {
        List<ReturnedRow> rows = new ArrayList<>();
        Map<String, List<Returned>> documents = new LinkedHashMap<>();
        feedback.returned().forEach(each -> documents.computeIfAbsent(each.difference().document(), any -> new ArrayList<>()).add(each));
        documents.forEach((document, all) -> {
            int left = (int) all.stream().filter(each -> !isSeen(each)).count();
            if (group(rows, document, title(session.store(), document), left)) {
                all.forEach(each -> rows.add(new ReturnedRow.Item(each, isSeen(each))));
            }
        });
        if (!feedback.questions().isEmpty() && group(rows, QUESTIONS, WorkflowMessages.questions, feedback.questions().size())) {
            for (GuidelineQuestion question : feedback.questions()) {
                ReturnedRow.Question row = new ReturnedRow.Question(question, opened.contains(painted.identity(new ReturnedRow.Question(question, false))));
                rows.add(row);
                if (row.open()) {
                    question.cases().forEach(each -> rows.add(new ReturnedRow.Case(question, each)));
                }
            }
        }
        if (!feedback.outdated().isEmpty() && group(rows, OLD, WorkflowMessages.olderGuidelines, feedback.outdated().size())) {
            feedback.outdated().stream().filter(Outdated::concerned).forEach(each -> rows.add(new ReturnedRow.Old(each)));
            feedback.outdated().stream().filter(each -> !each.concerned()).forEach(each -> rows.add(new ReturnedRow.Old(each)));
        }
        return rows;
    }

    private boolean isSeen(Returned returned) {
        return seen != null && seen.contains(returned);
    }

    private boolean group(List<ReturnedRow> rows, String key, String title, int count) {
        boolean open = !folded.contains(key);
        rows.add(new ReturnedRow.Group(key, title, count, open));
        return open;
    }

    private static String title(CorpusStore store, String document) {
        try {
            return store.document(document).map(ElementLook::documentTitle).orElse(document);
        } catch (CorpusException e) {
            return document;
        }
    }

    @Override
    protected void filled(EditSession session, List<ReturnedRow> all) {
        badge((int) feedback.returned().stream().filter(each -> !isSeen(each)).count());
    }

    @Override
    protected void open(ReturnedRow row) {
        switch (row) {
            case ReturnedRow.Group group -> {
                if (!folded.remove(group.key())) {
                    folded.add(group.key());
                }
                refreshNow();
            }
            case ReturnedRow.Question question -> {
                Object key = painted.identity(question);
                if (!opened.remove(key)) {
                    opened.add(key);
                }
                refreshNow();
            }
            case ReturnedRow.Item item -> show(item.returned().difference());
            case ReturnedRow.Case one -> show(one.one().difference());
            case ReturnedRow.Old old -> find(old.outdated()).ifPresentOrElse(element -> Documents.reveal(element, old.outdated().document()), this::gone);
        }
    }

    /** One's own version is selected in the article; where one has none, the words that the other marked. */
    private void show(Difference difference) {
        Optional<Element> own = difference.leftId() == null ? Optional.empty() : find(difference.document(), difference.leftId());
        Span span = difference.span();
        if (own.isPresent()) {
            Documents.reveal(own.get(), difference.document());
        } else if (span != null) {
            Documents.open(difference.document());
            Documents.active().filter(view -> view.documentId().equals(difference.document())).ifPresent(view -> {
                view.reveal(span.begin());
                view.select(span.begin(), span.end());
            });
        } else {
            Documents.open(difference.document());
        }
    }

    private void gone() {
        Jobs.inform(WorkflowMessages.annotationGone);
    }

    private static Optional<Element> find(Outdated outdated) {
        return outdated.layer() == Layer.RELATION ? relation(outdated.id()) : find(outdated.document(), outdated.id());
    }

    private static Optional<Element> find(String document, String id) {
        return Workspace.session().flatMap(session -> {
            try {
                return session.store().find(id, document, session.annotator()).map(Located::element).or(() -> relation(id));
            } catch (CorpusException e) {
                Jobs.trouble(WorkflowMessages.cannotRead, e);
                return Optional.empty();
            }
        });
    }

    private static Optional<Element> relation(String id) {
        return Workspace.session().flatMap(session -> {
            try {
                return session.store().relations(session.annotator()).getRelations().stream().filter(each -> id.equals(each.getId())).<Element>map(ClaimRelation.class::cast).findFirst();
            } catch (CorpusException e) {
                Jobs.trouble(WorkflowMessages.cannotRead, e);
                return Optional.empty();
            }
        });
    }

    /** Feedback is ticked off; what was made under older guidelines is said to be right under the new ones as well. */
    private void tickOff(List<ReturnedRow> rows) {
        List<SetFeature> confirmed = new ArrayList<>();
        String version = Workspace.corpus().map(store -> store.corpus().getGuidelineVersion()).orElse(null);
        Set<Outdated> done = new HashSet<>();
        try {
            for (ReturnedRow row : rows) {
                if (row instanceof ReturnedRow.Item item && seen != null) {
                    seen.toggle(item.returned());
                } else if (row instanceof ReturnedRow.Old old && version != null) {
                    find(old.outdated()).ifPresent(element -> confirmed.add(new SetFeature(element, Literals.ELEMENT__GUIDELINE, version)));
                    done.add(old.outdated());
                }
            }
        } catch (IOException e) {
            Jobs.trouble(WorkflowMessages.feedbackFailed, e);
        }
        if (!confirmed.isEmpty() && Workspace.execute(new Together(WorkflowMessages.stillRight, confirmed)).isPresent()) {
            feedback = new Feedback(feedback.returned(), feedback.questions(), feedback.outdated().stream().filter(each -> !done.contains(each)).toList());
        }
        refreshNow();
    }

    @Override
    protected void fillMenu(MenuManager menu, List<ReturnedRow> rows) {
        ReturnedRow one = rows.size() == 1 ? rows.get(0) : null;
        menu.add(MenuItems.of(WorkflowMessages.open, Glyph.DOCUMENT, one != null, () -> open(one)));
        boolean old = rows.stream().anyMatch(ReturnedRow.Old.class::isInstance);
        boolean items = rows.stream().anyMatch(ReturnedRow.Item.class::isInstance);
        menu.add(MenuItems.of(old ? WorkflowMessages.stillRight : WorkflowMessages.tickOff, Glyph.CHECK, old || items, () -> tickOff(rows)));
        GuidelineQuestion question = one instanceof ReturnedRow.Question asked ? asked.question() : one instanceof ReturnedRow.Case of ? of.question() : null;
        menu.add(MenuItems.of(WorkflowMessages.amend, Glyph.PLUS, true, () -> amend(question, one)));
    }

    private void amend(GuidelineQuestion question, ReturnedRow row) {
        Topic topic = question != null ? question.topic() : row instanceof ReturnedRow.Item item ? new Topic(item.returned().difference().layer().id(), null, null) : null;
        AmendDialog.open(getSite().getShell(), question == null ? null : new ReturnedWords(scheme()).question(question), topic);
    }

    private static Scheme scheme() {
        return Workspace.corpus().map(CorpusStore::scheme).orElseThrow();
    }

    @Override
    protected RowPainter<ReturnedRow> painter() {
        return painted;
    }

    @Override
    protected int rowHeight() {
        return ReturnedPainter.ROW;
    }

    @Override
    protected EObject element(ReturnedRow row) {
        return row instanceof ReturnedRow.Item item && item.returned().difference().leftId() != null
            ? find(item.returned().difference().document(), item.returned().difference().leftId()).orElse(null) : null;
    }

    @Override
    protected void selectionElsewhere(List<EObject> elements) {
        // The list is worked through from the top; what is selected in the article leaves it alone.
    }

    @Override
    protected String words(ReturnedRow row) {
        return row instanceof ReturnedRow.Group ? null : painted.spoken(row);
    }

    @Override
    protected String filterHint() {
        return WorkflowMessages.feedbackHint;
    }
}

// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Problem;
import org.isnad.core.Rules;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.SourceEntity;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.LiveProblems;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.ListView;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.Paragraphs;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;
import org.isnad.ui.views.relations.RelationFixes;
import org.isnad.ui.views.relations.RelationsView;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.views.sources.SourcesView;

/** What the rules of the scheme object to, errors first, by rule; Enter goes to the place. */
public final class ProblemsView extends ListView<ProblemRow> {
    public static final String ID = "org.isnad.ui.views.problems"; //$NON-NLS-1$

    private final Map<String, String> demands = new HashMap<>();
    private Problem wanted;
    private List<Problem> problems = List.of();

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.DONE, ProblemMessages.none, ProblemMessages.noneHint);
    }

    @Override
    protected Control createContent(Composite parent) {
        Control content = super.createContent(parent);
        for (ValidationRule rule : Rules.installed()) {
            demands.put(rule.id(), rule.label());
        }
        LiveProblems.listen(content, found -> {
            problems = found;
            refreshNow();
        });
        return content;
    }

    @Override
    protected void changed(SessionChange change) {
        // The list changes when the rules have looked at the edit, not before.
    }

    @Override
    protected List<ProblemRow> rows(EditSession session) {
        Map<String, List<Problem>> groups = new TreeMap<>();
        for (Problem problem : problems) {
            groups.computeIfAbsent(problem.severity().ordinal() + problem.rule(), key -> new ArrayList<>()).add(problem);
        }
        Map<String, String> names = ElementLook.shortNames(session.store());
        ProblemWords words = new ProblemWords();
        List<ProblemRow> rows = new ArrayList<>();
        for (List<Problem> group : groups.values()) {
            Problem first = group.get(0);
            rows.add(new ProblemRow.Rule(first.rule(), first.severity(), demands.getOrDefault(first.rule(), ""), group.size())); //$NON-NLS-1$
            group.sort(Comparator.comparing((Problem problem) -> String.valueOf(problem.document())).thenComparing(Problem::offset));
            group.forEach(problem -> rows.add(one(problem, words.of(problem), names, session.store())));
        }
        return rows;
    }

    private static ProblemRow one(Problem problem, String message, Map<String, String> names, CorpusStore store) {
        String document = problem.document();
        return new ProblemRow.One(problem, message, document == null ? "" : names.getOrDefault(document, document), place(problem, store)); //$NON-NLS-1$
    }

    private static String place(Problem problem, CorpusStore store) {
        try {
            return problem.offset() < 0 || problem.document() == null ? "" : Paragraphs.label(store.text(problem.document()), problem.offset()); //$NON-NLS-1$
        } catch (CorpusException e) {
            return ""; // the rules report a text that cannot be read //$NON-NLS-1$
        }
    }

    @Override
    protected void filled(EditSession session, List<ProblemRow> all) {
        selectWanted();
        boolean errors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        badge(problems.size(), errors ? Tone.CONTRADICTION : Tone.PLAIN);
    }

    @Override
    protected void open(ProblemRow row) {
        if (row instanceof ProblemRow.One one) {
            show(one.problem());
        }
    }

    private void show(Problem problem) {
        Optional<EObject> element = Optional.ofNullable(element(problem));
        if (element.isPresent() && element.get() instanceof ClaimRelation relation) {
            RelationsView.show(getSite().getPage(), relation);
        } else if (element.isPresent() && element.get() instanceof SourceEntity entity) {
            SourcesView.show(getSite().getPage(), entity);
        } else if (problem.document() != null && element.isPresent()) {
            Documents.reveal((Element) element.get(), problem.document());
        } else if (problem.document() != null) {
            Documents.reveal(problem.document(), Math.max(0, problem.offset()));
        }
    }

    /** Brings the list to the front with a problem selected and the focus on it. One that the rules have not told yet is selected as soon as they do. */
    public static void show(IWorkbenchPage page, Problem problem) {
        try {
            ProblemsView view = (ProblemsView) page.showView(ID);
            view.wanted = problem;
            view.refreshNow();
        } catch (PartInitException e) {
            Jobs.trouble(ProblemMessages.show, e);
        }
    }

    private void selectWanted() {
        List<ProblemRow> rows = list().rows();
        for (int i = 0; wanted != null && i < rows.size(); i++) {
            if (rows.get(i) instanceof ProblemRow.One one && one.problem().equals(wanted)) {
                wanted = null;
                list().selectRow(i);
            }
        }
    }

    /** Offers what sets the problem with the focus right; taking one is an edit like any other. */
    public void fix() {
        if (list().focused() instanceof ProblemRow.One one) {
            List<RelationFixes.Fix> fixes = Workspace.session().map(session -> fixes(session, one.problem())).orElse(List.of());
            if (fixes.isEmpty()) {
                Jobs.inform(ProblemMessages.noFix);
                return;
            }
            List<Choice> choices = IntStream.range(0, fixes.size()).mapToObj(i -> Choice.of(Integer.toString(i), fixes.get(i).label())).toList();
            ChoicePopup.open(list(), list().boundsOfFocus(), choices, null, "", chosen -> Workspace.execute(fixes.get(Integer.parseInt(chosen)).edit())); //$NON-NLS-1$
        }
    }

    private static List<RelationFixes.Fix> fixes(EditSession session, Problem problem) {
        try {
            return element(problem) instanceof ClaimRelation relation ? RelationFixes.of(session, relation, problem.rule()) : List.of();
        } catch (EditException e) {
            Jobs.warn(e.getMessage());
            return List.of();
        }
    }

    /** Goes to the next problem, or the one before, in the order of the list. */
    public void step(int direction) {
        List<ProblemRow> rows = list().rows();
        int at = list().focusIndex();
        for (int i = 1; i <= rows.size(); i++) {
            int next = Math.floorMod(at + direction * i, rows.size());
            if (rows.get(next) instanceof ProblemRow.One one) {
                list().selectRow(next);
                show(one.problem());
                return;
            }
        }
        Jobs.inform(ProblemMessages.none);
    }

    @Override
    protected EObject element(ProblemRow row) {
        return row instanceof ProblemRow.One one ? element(one.problem()) : null;
    }

    private static EObject element(Problem problem) {
        return problem.id() == null ? null : ProblemElement.find(problem).orElse(null);
    }

    @Override
    protected void fillMenu(MenuManager menu, List<ProblemRow> rows) {
        boolean one = rows.size() == 1 && rows.get(0) instanceof ProblemRow.One;
        menu.add(MenuItems.of(ProblemMessages.show, Glyph.DOCUMENT, one, () -> open(rows.get(0))));
        menu.add(MenuItems.of(ProblemMessages.fix, Glyph.CHECK, one, this::fix));
        menu.add(MenuItems.of(ProblemMessages.copy, Glyph.DOCUMENT, one, () -> copy(rows.get(0))));
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.validate")); //$NON-NLS-1$
    }

    private void copy(ProblemRow row) {
        Clipboard clipboard = new Clipboard(list().getDisplay());
        clipboard.setContents(new Object[] {painter().spoken(row)}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    protected RowPainter<ProblemRow> painter() {
        return new ProblemPainter();
    }

    @Override
    protected int rowHeight() {
        return ProblemPainter.ROW;
    }

    @Override
    protected String words(ProblemRow row) {
        return row instanceof ProblemRow.One one ? one.problem().rule() + ' ' + one.message() + ' ' + one.documentName() : null;
    }

    @Override
    protected String filterHint() {
        return ProblemMessages.filterHint;
    }
}

// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.isnad.core.Problem;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.edit.SuggestedReports;
import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.ClaimPair;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.CorpusView;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.LiveProblems;
import org.isnad.ui.Soon;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskKeys;
import org.isnad.ui.desk.DeskListener;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.desk.DeskPerspective;
import org.isnad.ui.desk.PairState;
import org.isnad.ui.look.Css;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.Segments;
import org.isnad.ui.views.rows.FilterField;
import org.isnad.ui.views.rows.RowList;

/**
 * The queue of the desk: pairs of the ranking with pairs by chance between them, all claims against one, or pairs from a search. Selecting one puts it on the desk.
 */
public final class DeskQueue extends CorpusView {
    /** The id of the view. */
    public static final String ID = "org.isnad.ui.desk.queue"; //$NON-NLS-1$

    private static final String RANKED = "ranked"; //$NON-NLS-1$
    private static final String AGAINST = "against"; //$NON-NLS-1$
    private static final String ALIKE = "alike"; //$NON-NLS-1$
    private static final String FOUND = "found"; //$NON-NLS-1$
    private static final int MOST_LIKE = 100;

    private static final int PAUSE = 300;

    private final Runnable readAgain = this::readAgain;
    private boolean stale;
    private final QueuePainter painter = new QueuePainter();
    private QueueFilter shown = QueueFilter.remembered();
    private QueueSource source;
    private final QueueReading reading = new QueueReading(this::arrived);
    private String mode = RANKED;
    private Claim against;
    private List<Candidate> found = List.of();
    private String foundTitle;
    private Segments modes;
    private QueueHead head;
    private FilterField filter;
    private RowList<QueueRow> list;
    private MissFoot foot;
    private Set<String> objected = Set.of();
    private final Soon soon = new Soon(this::fill);

    /** Brings the queue to the front, in the perspective of the desk, with pairs that were found by a search. The title says what they have in common. */
    public static void show(List<Candidate> candidates, String title) {
        open().ifPresent(queue -> {
            queue.found = List.copyOf(candidates);
            queue.foundTitle = title;
            queue.setMode(FOUND);
        });
    }

    /** The same with all claims that are like one, likest first. */
    public static void showAgainst(Claim claim) {
        open().ifPresent(queue -> {
            queue.against = claim;
            queue.setMode(AGAINST);
        });
    }

    private static Optional<DeskQueue> open() {
        try {
            IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(DeskPerspective.ID, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            return Optional.of(page.showView(ID)).filter(DeskQueue.class::isInstance).map(DeskQueue.class::cast);
        } catch (WorkbenchException e) {
            Jobs.trouble(DeskMessages.cannotOpen, e);
            return Optional.empty();
        }
    }

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.CONTRADICTION, DeskMessages.noPairs, DeskMessages.noPairsHint).button(DeskMessages.runRanking, null, this::runRanking);
    }

    private void runRanking() {
        ViewCommands.run(getSite(), "org.isnad.ui.suggest", Map.of("org.isnad.ui.pipeline", "contradictions", "org.isnad.ui.scope", "CORPUS")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }

    @Override
    protected Control createContent(Composite outer) {
        Composite parent = Css.column(outer);
        modes = new Segments(parent, 1, chosen -> chosen.stream().findFirst().ifPresent(this::setMode));
        GridData top = new GridData(SWT.FILL, SWT.TOP, true, false);
        top.horizontalIndent = 12;
        top.verticalIndent = 8;
        modes.setLayoutData(top);
        head = new QueueHead(parent);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        line(parent);
        filter = new FilterField(parent, DeskMessages.filterHint, this::fill, () -> list.setFocus());
        list = new RowList<>(parent, SWT.SINGLE, QueuePainter.USUAL_HEIGHT, painter);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        line(parent);
        foot = new MissFoot(parent);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        list.onSelect(rows -> rows.stream().findFirst().ifPresent(row -> Desk.get().lookAt(row.candidate())));
        list.addListener(SWT.KeyDown, e -> {
            if (e.character == '/') {
                filter.toggle();
            } else if (e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_RIGHT) {
                boolean mirrored = (list.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
                Desk.get().turn((e.keyCode == SWT.ARROW_LEFT) != mirrored);
                e.doit = false;
            }
        });
        DeskKeys.install(getSite().getWorkbenchWindow());
        createTools();
        followSight();
        Desk.get().listen(list, new DeskListener() {
            @Override
            public void queueChanged() {
                fillSoon();
            }

            @Override
            public void pairChanged() {
                fillSoon();
                select();
            }
        });
        LiveProblems.listen(list, problems -> {
            Set<String> ids = new HashSet<>();
            problems.stream().map(Problem::id).filter(Objects::nonNull).forEach(ids::add);
            if (!ids.equals(objected)) {
                objected = ids;
                fillSoon();
            }
        });
        return parent;
    }

    private static void line(Composite parent) {
        GridData line = new GridData(SWT.FILL, SWT.TOP, true, false);
        line.heightHint = 1;
        Css.hairline(parent).setLayoutData(line);
    }

    /** What changed while nobody saw the queue is read when it is seen again. */
    private void followSight() {
        IPartListener2 seen = new IPartListener2() {
            @Override
            public void partVisible(IWorkbenchPartReference part) {
                if (part.getPart(false) == DeskQueue.this) {
                    readAgain();
                    // The page has its perspective only after its parts are seen.
                    list.getDisplay().asyncExec(DeskQueue.this::begin);
                }
            }
        };
        getSite().getPage().addPartListener(seen);
        list.addDisposeListener(e -> getSite().getPage().removePartListener(seen));
    }

    private void createTools() {
        QueueMenu.fill(getViewSite().getActionBars().getMenuManager(), shown, wanted -> {
            shown = wanted;
            fill();
        }, this::refill);
        getViewSite().getActionBars().getToolBarManager().add(MenuItems.of(DeskMessages.runRanking, Glyph.RUN, true, this::runRanking));
        getViewSite().getActionBars().getToolBarManager().add(MenuItems.of(DeskMessages.filterText, Glyph.FILTER, true, () -> filter.toggle()));
    }

    /** Fills the queue with the next kind of pairs that there are: ranked, alike, against a claim, found. */
    public void nextMode() {
        List<String> all = new ArrayList<>(List.of(RANKED, ALIKE));
        if (against != null) {
            all.add(AGAINST);
        }
        if (!found.isEmpty()) {
            all.add(FOUND);
        }
        if (source != null) {
            setMode(all.get((all.indexOf(mode) + 1) % all.size()));
        }
    }

    private void setMode(String wanted) {
        if (AGAINST.equals(wanted) && against == null) {
            Jobs.inform(DeskMessages.chooseClaim);
            return;
        }
        if (RANKED.equals(wanted) && source != null && source.wasRanked() && source.ranking().isEmpty()) {
            Jobs.inform(DeskMessages.nothingRanked);
            return;
        }
        mode = wanted;
        refill();
        setFocus();
    }

    @Override
    protected void refresh(EditSession session) {
        if (against != null && (!(against.eContainer() instanceof AnnotationSet set) || !session.annotator().equals(set.getAnnotator()))) {
            against = null;
            mode = RANKED;
        }
        stale = false;
        reading.start(session, source == null);
    }

    private void arrived(QueueSource read) {
        if (!list.isDisposed()) {
            source = read;
            boolean nothing = RANKED.equals(mode) && read.wasRanked() && read.isWhole() && read.ranking().isEmpty();
            mode = nothing ? ALIKE : mode;
            refill();
        }
    }

    @Override
    protected void cleared() {
        source = null;
        against = null;
        mode = RANKED;
        found = List.of();
        reading.stop();
        fill();
    }

    /** Takes the pairs of the mode anew. */
    private void refill() {
        if (source == null) {
            return;
        }
        if (ALIKE.equals(mode)) {
            QueueSource of = source;
            Jobs.run(DeskMessages.ranking, monitor -> of.alike(), pairs -> {
                if (source == of && ALIKE.equals(mode) && !list.isDisposed()) {
                    put(pairs);
                }
            });
        } else {
            put(switch (mode) {
                case AGAINST -> source.against(((AnnotationSet) against.eContainer()).getDocument(), against.getId(), MOST_LIKE);
                case FOUND -> found;
                default -> source.mixed(QueueSettings.share() / 100.0, QueueSettings.seed());
            });
        }
    }

    private void put(List<Candidate> pairs) {
        Desk.get().setSuggestions(source::suggestions);
        Desk.get().setQueue(pairs);
        fill();
        if (getSite().getPage().getActivePart() == this) {
            // The list has come in place of what said that there is none.
            setFocus();
        }
        begin();
    }

    /** Puts the first open pair on the desk where none lies there and somebody looks. */
    private void begin() {
        if (!list.isDisposed() && Desk.get().current().isEmpty() && inSight()) {
            Desk.get().first();
        }
    }

    /** Whether somebody sees the queue: in another perspective nothing is to be opened. */
    private boolean inSight() {
        return DeskKeys.isDesk(getSite().getPage());
    }

    /** What was read of the corpus; none while it is being read. */
    public Optional<QueueSource> source() {
        return Optional.ofNullable(source);
    }

    @Override
    protected void changed(SessionChange change) {
        // What a pipeline suggests comes in parts, and so do claims; all is read when no more comes and somebody looks.
        boolean suggested = change.roots().stream().anyMatch(root -> root instanceof RelationSet set && set.getKind() == SetKind.SUGGESTIONS);
        if (suggested || change.objects().stream().anyMatch(DeskQueue::isOwnClaim)) {
            stale = true;
            list.getDisplay().timerExec(PAUSE, readAgain);
        }
        fillSoon();
    }

    private static boolean isOwnClaim(Object object) {
        return object instanceof Claim claim && !SuggestedReports.isSuggestion(claim);
    }

    private void readAgain() {
        if (stale && !list.isDisposed() && getSite().getPage().isPartVisible(this)) {
            Workspace.session().ifPresent(this::refresh);
        }
    }

    private void fillSoon() {
        soon.ask(list);
    }

    private void fill() {
        if (list == null || list.isDisposed()) {
            return;
        }
        painter.forget(AGAINST.equals(mode) && against != null ? against.getId() : null);
        List<QueueRow> all = rows();
        list.setRows(all.stream().filter(row -> shown.accepts(row) || isCurrent(row)).filter(row -> !filter.active() || accepts(row)).toList());
        select();
        long decided = all.stream().filter(row -> row.state() == PairState.RELATED || row.state() == PairState.NOT_RELATED).count();
        showModes();
        head.show(title(), (int) decided, all.size(), shown);
        badge((int) all.stream().filter(row -> row.state() == PairState.OPEN).count());
        showMissed();
        if (source == null || !source.isWhole() && source.wasRanked()) {
            emptyState().setText(DeskMessages.readingNow, ""); //$NON-NLS-1$
        } else if (!source.wasRanked() && RANKED.equals(mode) && source.claims() > 1) {
            emptyState().setText(DeskMessages.rankingNow, ""); //$NON-NLS-1$
        } else {
            emptyState().setText(DeskMessages.noPairs, source.claims() < 2 ? DeskMessages.noClaimsHint : DeskMessages.noPairsHint);
        }
        showEmpty(isEmpty());
    }

    private boolean isCurrent(QueueRow row) {
        return Desk.get().current().filter(row.candidate()::equals).isPresent();
    }

    private boolean accepts(QueueRow row) {
        return painter.words(row).filter(said -> filter.accepts(said.a().head() + ' ' + said.a().words() + ' ' + said.b().head() + ' ' + said.b().words())).isPresent();
    }

    private List<QueueRow> rows() {
        List<QueueRow> rows = new ArrayList<>();
        for (Candidate candidate : Desk.get().queue()) {
            Optional<ClaimRelation> relation = Desk.get().relation(candidate.pair());
            PairState state = PairState.of(Desk.get().shown(candidate.pair()), relation.isPresent());
            rows.add(new QueueRow(rows.size() + 1, candidate, state, relation.map(ClaimRelation::getLabel).orElse(null),
                relation.filter(there -> objected.contains(there.getId())).isPresent()));
        }
        return rows;
    }

    private void select() {
        if (!list.isDisposed()) {
            list.select(Desk.get().current().map(candidate -> Set.of(candidate.pair())).orElse(Set.of()));
        }
    }

    private void showModes() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of(RANKED, DeskMessages.modeRanked), Choice.of(ALIKE, DeskMessages.modeAlike), Choice.of(AGAINST, DeskMessages.modeAgainst)));
        if (!found.isEmpty()) {
            choices.add(Choice.of(FOUND, DeskMessages.modeFound));
        }
        modes.show(choices, List.of(mode));
    }

    /** What the queue is about, or null where the mode says it all. */
    private String title() {
        return switch (mode) {
            case AGAINST -> Workspace.corpus().map(store -> ElementLabels.text(against, store)).orElse(null);
            case FOUND -> foundTitle;
            default -> null;
        };
    }

    private void showMissed() {
        boolean wanted = RANKED.equals(mode) && source != null;
        ((GridData) foot.getLayoutData()).exclude = !wanted;
        foot.setVisible(wanted);
        if (wanted) {
            Desk.get().shownPairs().ifPresent(pairs -> foot.show(pairs.missed(DeskQueue::isContradiction, source.ranking())));
        }
        foot.getParent().layout(true);
    }

    private static boolean isContradiction(ClaimPair pair) {
        return Desk.get().relation(pair).filter(relation -> "CONTRADICTION".equals(relation.getLabel())).isPresent(); //$NON-NLS-1$
    }

    @Override
    protected boolean isEmpty() {
        return Desk.get().queue().isEmpty() && !AGAINST.equals(mode);
    }

    @Override
    public void setFocus() {
        if (isEmpty()) {
            super.setFocus();
        } else {
            list.setFocus();
        }
    }
}

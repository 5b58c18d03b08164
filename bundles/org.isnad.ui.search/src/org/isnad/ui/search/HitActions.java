// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.ClaimPair;
import org.isnad.desk.pairs.Pool;
import org.isnad.model.Claim;
import org.isnad.model.Element;
import org.isnad.scene.look.Glyph;
import org.isnad.search.ExportHits;
import org.isnad.search.Hit;
import org.isnad.search.HitFormat;
import org.isnad.search.Occurrence;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.queue.DeskQueue;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.ViewCommands;

/** What can be done with hits: with those that are selected, or with all where none or one is. */
final class HitActions {
    private static final String FOLDER = "search.folder"; //$NON-NLS-1$
    private static final int MOST_RELATED = 25;
    private static final int MOST_COPIED = 10_000;

    private final IWorkbenchPartSite site;
    private final FoundPlaces found;
    private final List<Occurrence> selected;
    private final HitPainter painter;

    HitActions(IWorkbenchPartSite site, FoundPlaces found, List<Occurrence> selected, HitPainter painter) {
        this.site = site;
        this.found = found;
        this.selected = selected;
        this.painter = painter;
    }

    void fill(MenuManager menu) {
        if (found == null || found.places().isEmpty()) {
            return;
        }
        boolean one = !selected.isEmpty();
        menu.add(MenuItems.of(SearchMessages.open, Glyph.DOCUMENT, one, () -> open(selected.get(0))));
        menu.add(MenuItems.of(SearchMessages.alike, Glyph.EQUIVALENT, one && own(selected.get(0)) && claim(selected.get(0)) != null, () -> DeskQueue.showAgainst(claim(selected.get(0)))));
        menu.add(MenuItems.of(SearchMessages.relate, Glyph.CONTRADICTION, selected.size() > 1, this::relate));
        menu.add(MenuItems.of(SearchMessages.retype, Glyph.LAYERS, true, this::retype));
        menu.add(new Separator());
        menu.add(MenuItems.of(SearchMessages.copy, Glyph.DOCUMENT, one, this::copy));
        fillExport(menu);
    }

    void fillExport(MenuManager menu) {
        for (HitFormat format : HitFormat.values()) {
            menu.add(MenuItems.of(Isolation.message(SearchMessages.exportAs, format.name()), Glyph.EXPORT, found != null && !found.places().isEmpty(), () -> export(format)));
        }
    }

    /** Shows a hit in its article: the annotation where it is one that can be selected there, else the words. */
    static void open(Occurrence place) {
        if (place == null) {
            return;
        }
        EObject element = elements(List.of(place)).stream().findFirst().orElse(null);
        if (element instanceof Element known && own(place)) {
            Documents.reveal(known, place.document());
        } else {
            Documents.reveal(place.document(), place.begin());
            Documents.active().filter(article -> article.documentId().equals(place.document())).ifPresent(article -> article.select(place.begin(), place.end()));
        }
    }

    /** The annotations of these hits, as far as they are still there. */
    static List<EObject> elements(List<Occurrence> places) {
        List<EObject> elements = new ArrayList<>();
        CorpusStore store = Workspace.corpus().orElse(null);
        for (Occurrence place : places) {
            try {
                if (store != null && place.id() != null) {
                    store.find(place.id(), place.document(), place.annotator()).ifPresent(located -> elements.add(located.element()));
                }
            } catch (CorpusException e) {
                Jobs.warn(e.getMessage());
            }
        }
        return elements;
    }

    /** The desk relates the claims of the annotator who works. */
    private static boolean own(Occurrence place) {
        return Workspace.annotator().equals(place.annotator());
    }

    private static Claim claim(Occurrence place) {
        return elements(List.of(place)).stream().filter(Claim.class::isInstance).map(Claim.class::cast).findFirst().orElse(null);
    }

    /** Puts all pairs of the selected claims on the desk; one claim is kept for the next, as everywhere. */
    void relate() {
        List<Occurrence> claims = selected.stream().filter(place -> own(place) && claim(place) != null).toList();
        if (claims.size() == 1) {
            ViewCommands.run(site, "org.isnad.ui.relate"); //$NON-NLS-1$
        } else if (claims.isEmpty()) {
            Jobs.warn(SearchMessages.relateNeedsTwo);
        } else if (claims.size() > MOST_RELATED) {
            Jobs.warn(Isolation.message(SearchMessages.relateTooMany, claims.size(), claims.size() * (claims.size() - 1) / 2, MOST_RELATED));
        } else {
            DeskQueue.show(pairs(claims), Isolation.message(SearchMessages.relateTitle, found.request().text()));
        }
    }

    private static List<Candidate> pairs(List<Occurrence> claims) {
        List<Candidate> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int k = i + 1; k < claims.size(); k++) {
                Occurrence one = claims.get(i);
                Occurrence other = claims.get(k);
                pairs.add(Candidate.found(ClaimPair.of(one.document(), one.id(), other.document(), other.id()), Pool.SEARCH));
            }
        }
        return pairs;
    }

    /** Asks what to change, and shows each change before it is made. */
    void retype() {
        if (found == null || found.places().stream().allMatch(place -> place.id() == null)) {
            Jobs.warn(SearchMessages.retypeNone);
            return;
        }
        Workspace.session().ifPresent(session -> new RetypeDialog(site.getShell(), session, found, selected).open());
    }

    private void copy() {
        StringBuilder lines = new StringBuilder();
        List<Occurrence> some = selected.subList(0, Math.min(selected.size(), MOST_COPIED));
        for (Occurrence place : some) {
            Hit hit = painter.hit(new HitRow(place.document(), place, 0));
            if (hit != null) {
                lines.append(hit.left()).append('[').append(hit.match()).append(']').append(hit.right()).append('\n');
            }
        }
        Clipboard clipboard = new Clipboard(site.getShell().getDisplay());
        clipboard.setContents(new Object[] {lines.toString()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        Jobs.inform(Isolation.message(SearchMessages.copied, some.size()));
    }

    private void export(HitFormat format) {
        FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE);
        dialog.setFilterPath(Settings.remembered(FOLDER, System.getProperty("user.home"))); //$NON-NLS-1$
        dialog.setFileName("hits." + format.extension()); //$NON-NLS-1$
        dialog.setFilterExtensions(new String[] {"*." + format.extension()}); //$NON-NLS-1$
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            Path path = Path.of(file);
            Settings.remember(FOLDER, String.valueOf(path.toAbsolutePath().getParent()));
            List<Occurrence> places = selected.size() > 1 ? selected : found.places();
            Workspace.corpus().ifPresent(store -> Jobs.run(SearchMessages.exporting, new ExportHits(store, found.request().text(), places, path, format)::run,
                written -> Jobs.inform(Isolation.message(SearchMessages.exported, written.toString()))));
        }
    }
}

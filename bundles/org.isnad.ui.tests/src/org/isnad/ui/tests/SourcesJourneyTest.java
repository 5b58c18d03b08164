// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.rows.RowList;
import org.isnad.ui.views.sources.SourcePage;
import org.isnad.ui.views.sources.SourcesView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The registry of sources by keys: a mention is resolved, two sources become one for everybody and two again, a page is read. */
@ExtendWith(RunningWindow.class)
class SourcesJourneyTest {
    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private Path folder;

    @BeforeEach
    void openSample() throws Exception {
        folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    private List<SourceEntity> registry() {
        return journey.see(() -> {
            try {
                return List.copyOf(Workspace.corpus().orElseThrow().sources().getEntities());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private SameSources same() {
        return SameSources.of(registry());
    }

    /** The view when all documents were counted, its list with the focus on the first row. */
    private RowList<?> registryOnScreen() {
        SourcesView view = journey.view(SourcesView.ID, SourcesView.class);
        journey.untilIdle();
        RowList<?> list = (RowList<?>) view.owner();
        journey.act(list::setFocus);
        journey.until("the registry is listed", () -> list.rows().size() > 20);
        return list;
    }

    @Test
    void aMentionIsResolvedByTheKeyOfItsProposal() throws Exception {
        CorpusStore store = CorpusStore.open(folder);
        String document = store.documents().get(1).getId();
        SourceMention mention = store.annotations(document, "hala").getSources().stream()
            .filter(each -> named(store, document, each)).findFirst().orElseThrow();
        String entity = mention.getEntity();
        mention.setEntity(null);
        store.save(store.annotations(document, "hala"));

        journey.open(folder, "hala");
        registryOnScreen();
        journey.press("HOME");
        SourceMention shown = journey.annotations(store.document(document).orElseThrow()).getSources().stream().filter(each -> each.getId().equals(mention.getId())).findFirst().orElseThrow();
        assertNull(journey.see(shown::getEntity));
        journey.press("1", "the mention is resolved", () -> shown.getEntity() != null);
        assertEquals(entity, journey.see(shown::getEntity), "the likeliest proposal was right");
        journey.press("CTRL+Z");
        assertNull(journey.see(shown::getEntity));
    }

    /** Whether the mention's own words are a name of its entity: then no person would doubt whom they mean. */
    private static boolean named(CorpusStore store, String document, SourceMention mention) {
        try {
            SourceEntity entity = store.source(mention.getEntity()).orElse(null);
            return entity != null && entity.getDocument() == null && mention.getSpan().textIn(store.text(document).string()).equals(entity.getName());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void twoSourcesBecomeOneForEverybodyAndTwoAgain() throws Exception {
        journey.open(folder, "hala");
        RowList<?> list = registryOnScreen();
        Map<Path, String> before = annotations();
        SourcesView view = (SourcesView) journey.see(() -> journey.page().findView(SourcesView.ID));
        journey.press("HOME");
        SourceEntity merged = journey.see(() -> view.source().orElseThrow());

        journey.press("M", "the others are offered", () -> !journey.otherShells().isEmpty());
        journey.press("CR", "it is merged", () -> same().isMerged(merged));
        SourceEntity kept = same().entity(merged.getId()).orElseThrow();
        journey.close();
        assertEquals(before, annotations(), "no annotator's file was touched");
        assertEquals(kept.getId(), CorpusStore.open(folder).source(merged.getId()).orElseThrow().getId());

        journey.open(folder, "mariam");
        registryOnScreen();
        SourceEntity there = same().entity(kept.getId()).orElseThrow();
        journey.act(() -> SourcePage.open(journey.page(), there));
        journey.until("its page is open", () -> journey.page().getActiveEditor() instanceof SourcePage);
        journey.untilIdle();
        journey.press("X", "what can be parted is offered", () -> !journey.otherShells().isEmpty());
        journey.press("CR", "it stands for itself", () -> same().sources().stream().anyMatch(each -> each.getId().equals(merged.getId())));
        journey.press("CTRL+Z", "undone, it is merged again", () -> same().sources().stream().noneMatch(each -> each.getId().equals(merged.getId())));
        assertTrue(list.isDisposed() || !list.rows().isEmpty());
    }

    /** The files of all annotators as they are on disk. */
    private Map<Path, String> annotations() throws Exception {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("documents"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void thePageOfASourceLeadsToTheWords() {
        journey.open(folder, "hala");
        registryOnScreen();
        journey.press("HOME", "CR");
        journey.until("its page is open", () -> journey.page().getActiveEditor() instanceof SourcePage);
        journey.untilIdle();
        RowList<?> list = (RowList<?>) journey.see(() -> ((SourcePage) journey.page().getActiveEditor()).owner());
        int all = journey.see(() -> list.rows().size());
        journey.press("3", "only what is contradicted is shown", () -> list.rows().size() < all);
        journey.press("1", "all is shown again", () -> list.rows().size() == all);
        journey.press("END", "CR");
        journey.until("the claim is in front", () -> !(journey.page().getActiveEditor() instanceof SourcePage) && !journey.article().selectedElements().isEmpty());
    }
}

// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.isnad.core.CorpusStore;
import org.isnad.model.Claim;
import org.isnad.model.EventGroup;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events are made, filled, merged and deleted across documents, and all of it can be undone. */
class EventEditsTest {
	@TempDir
	Path folder;

	private EditSession session;
	private Claim first;
	private Claim second;
	private Claim third;

	@BeforeEach
	void open() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", "The bridge fell. Nobody was hurt.");
		Corpora.add(store, "d2", "Two were hurt.");
		session = new EditSession(store, "hala");
		first = session.execute(new MarkClaim("d1", Span.of(0, 15))).created();
		second = session.execute(new MarkClaim("d1", Span.of(17, 32))).created();
		third = session.execute(new MarkClaim("d2", Span.of(0, 13))).created();
	}

	private EventGroup event(String name, Claim... claims) throws Exception {
		return session.execute(new NewEvent(name, List.of(claims))).created();
	}

	@Test
	void anEventIsMadeWithClaimsOfSeveralDocumentsAndUndoneWhole() throws Exception {
		EventGroup event = event(" the bridge ", first, third);
		assertEquals("the bridge", event.getLabel());
		assertEquals("hala", event.getCreatedBy());
		assertEquals(event.getId(), first.getEvent());
		assertEquals(event.getId(), third.getEvent());
		session.undo();
		assertNull(first.getEvent());
		assertEquals(List.of(), session.relations().getEvents());
		assertThrows(EditException.class, () -> event(" "));
	}

	@Test
	void claimsComeAndGo() throws Exception {
		EventGroup event = event("the bridge", first);
		session.execute(new JoinEvent(List.of(second, third), event));
		assertEquals(event.getId(), third.getEvent());
		session.execute(new JoinEvent(List.of(first), null));
		assertNull(first.getEvent());
		session.undo();
		assertEquals(event.getId(), first.getEvent());
	}

	@Test
	void ofTwoEventsOneStaysWithTheClaimsOfBoth() throws Exception {
		EventGroup bridge = event("the bridge", first);
		EventGroup hurt = event("the hurt", second, third);
		session.execute(new MergeEvents(bridge, List.of(bridge, hurt)));
		assertEquals(List.of(bridge), session.relations().getEvents());
		assertEquals(List.of(bridge.getId(), bridge.getId(), bridge.getId()), List.of(first.getEvent(), second.getEvent(), third.getEvent()));
		session.undo();
		assertEquals(List.of(bridge, hurt), session.relations().getEvents());
		assertEquals(hurt.getId(), third.getEvent());
		session.redo();
		assertThrows(EditException.class, () -> session.execute(new MergeEvents(bridge, List.of(hurt))));
	}

	@Test
	void aDeletedEventLeavesItsClaims() throws Exception {
		EventGroup hurt = event("the hurt", second, third);
		session.execute(new MergeEvents(null, List.of(hurt)));
		assertEquals(List.of(), session.relations().getEvents());
		assertNull(second.getEvent());
		assertNull(third.getEvent());
		session.undo();
		assertEquals(hurt.getId(), second.getEvent());
	}
}

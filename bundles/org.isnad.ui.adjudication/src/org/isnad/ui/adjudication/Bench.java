// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.isnad.compare.gold.AddGold;
import org.isnad.compare.gold.Choice;
import org.isnad.compare.gold.Decide;
import org.isnad.compare.gold.Docket;
import org.isnad.compare.gold.Item;
import org.isnad.compare.gold.Policy;
import org.isnad.compare.gold.ReasonCode;
import org.isnad.compare.gold.Reopen;
import org.isnad.compare.gold.Settle;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MergeSources;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.AnnotationSet;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceRegistry;
import org.isnad.model.Span;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;

/**
 * What is being adjudicated: the docket of one document, the item that is looked at, and how it is about to be decided. Every decision is
 * one edit of the session and leads on to the next item that is open. There is one bench, of the open corpus. UI thread only.
 */
public final class Bench {
	private static final Bench ONE = new Bench();
	private static final String HIDDEN = "adjudication.namesHidden"; //$NON-NLS-1$

	private final List<BenchListener> listeners = new ArrayList<>();
	private Docket docket;
	private String document;
	private String trouble;
	private String current;
	private String tagsOf;
	private int option;
	private ReasonCode reason;
	private String note = ""; //$NON-NLS-1$
	private boolean working;

	private Bench() {
		Workspace.addListener(new WorkspaceListener() {
			@Override
			public void opened(EditSession session) {
				reopenDocument();
			}

			@Override
			public void closed() {
				clear();
			}

			@Override
			public void contentChanged() {
				reopenDocument();
			}

			@Override
			public void changed(SessionChange change) {
				follow(change);
			}
		});
	}

	/** The bench. */
	public static Bench get() {
		return ONE;
	}

	/** Tells a listener until its owner is disposed. */
	public void listen(Control owner, BenchListener listener) {
		listeners.add(listener);
		owner.addDisposeListener(e -> listeners.remove(listener));
	}

	private void tellDocket() {
		List.copyOf(listeners).forEach(BenchListener::docketChanged);
	}

	private void tellItem() {
		List.copyOf(listeners).forEach(BenchListener::itemChanged);
	}

	private void clear() {
		docket = null;
		document = null;
		trouble = null;
		look(null);
		tellDocket();
	}

	/** The document on the bench; empty while there is none. */
	public Optional<String> document() {
		return Optional.ofNullable(document);
	}

	/** Its docket; empty while there is none or it cannot be read, see {@link #trouble()}. */
	public Optional<Docket> docket() {
		return Optional.ofNullable(docket);
	}

	/** Why the docket cannot be read, with the remedy; empty where it can. */
	public Optional<String> trouble() {
		return Optional.ofNullable(trouble);
	}

	/**
	 * Puts a document on the bench; what all agree on becomes gold.
	 *
	 * @param element the id of an annotation or a gold element to look at, or null for the first item that is open
	 */
	public void open(String documentId, String element) {
		if (!documentId.equals(document) || docket == null) {
			document = documentId;
			read();
			look(firstOpen().map(Item::key).orElse(null));
		}
		if (element != null && docket != null) {
			docket.itemOf(element).ifPresent(item -> look(item.key()));
		}
		tellDocket();
		tellItem();
	}

	private void reopenDocument() {
		if (document != null) {
			read();
			keepPlace();
			tellDocket();
			tellItem();
		}
	}

	private void read() {
		CorpusStore store = Workspace.corpus().orElse(null);
		docket = null;
		trouble = null;
		try {
			if (store == null || store.document(document).isEmpty()) {
				document = null;
				return;
			}
			docket = Docket.of(store, document);
		} catch (CorpusException e) {
			trouble = e.getMessage();
			return;
		}
		if (docket.obstacle().isEmpty()) {
			execute(Settle.agreed(docket));
		}
	}

	private boolean execute(Edit edit) {
		working = true;
		try {
			boolean done = Workspace.execute(edit).isPresent();
			if (done) {
				docket.refresh();
			}
			return done;
		} catch (CorpusException e) {
			trouble = e.getMessage();
			docket = null;
			return false;
		} finally {
			working = false;
		}
	}

	private void follow(SessionChange change) {
		if (working || docket == null) {
			return;
		}
		boolean gold = false;
		boolean work = false;
		for (Root root : change.roots()) {
			boolean here = root instanceof AnnotationSet set && document.equals(set.getDocument());
			boolean isGold = root instanceof AnnotationSet set && CorpusStore.GOLD.equals(set.getAnnotator())
					|| root instanceof RelationSet relations && CorpusStore.GOLD.equals(relations.getAnnotator());
			gold |= isGold && (here || root instanceof RelationSet);
			work |= here && !isGold || root instanceof RelationSet && !isGold || root instanceof SourceRegistry;
		}
		if (!gold && !work) {
			return;
		}
		boolean wasOpen = current().filter(item -> item.status().isOpen()).isPresent();
		Set<String> closed = docket.items().stream().filter(item -> !item.status().isOpen()).map(Item::key).collect(Collectors.toSet());
		try {
			if (work) {
				docket.reread();
			} else {
				docket.refresh();
			}
		} catch (CorpusException e) {
			trouble = e.getMessage();
			docket = null;
		}
		keepPlace();
		Optional<Item> opened = docket == null ? Optional.empty() : docket.open().stream().filter(item -> closed.contains(item.key())).findFirst();
		if (opened.isPresent() && (change.kind() == SessionChange.Kind.UNDO || !wasOpen)) {
			// what was undone, or changed by an annotator while nothing else was open, is looked at
			look(opened.get().key());
		} else if (wasOpen && current().filter(item -> item.status().isOpen()).isEmpty()) {
			look(firstOpen().map(Item::key).orElse(current));
		}
		tellDocket();
		tellItem();
	}

	private void keepPlace() {
		if (current == null || current().isEmpty()) {
			look(firstOpen().map(Item::key).orElse(null));
		}
	}

	private Optional<Item> firstOpen() {
		return work().stream().findFirst();
	}

	/** What is to be done in the document: what is open, then what is decided and breaks a rule. */
	public List<Item> work() {
		return docket == null ? List.of() : Stream.concat(docket.open().stream(), docket.broken().stream()).toList();
	}

	/** The item that is looked at. */
	public Optional<Item> current() {
		return docket == null || current == null ? Optional.empty() : docket.item(current);
	}

	/** Looks at an item. */
	public void select(Item item) {
		if (item != null && !item.key().equals(current)) {
			look(item.key());
			tellItem();
		}
	}

	private void look(String key) {
		current = key;
		option = 0;
		tagsOf = null;
		reason = current().map(Item::decision).flatMap(decision -> ReasonCode.of(decision.getCode())).orElse(null);
		note = current().map(Item::decision).map(decision -> decision.getNote() == null ? "" : decision.getNote()).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Goes to the next item that is open, or the one before; with wrapping. */
	public void step(boolean forward) {
		List<Item> open = work();
		if (open.isEmpty()) {
			return;
		}
		int at = indexOf(open, current);
		int next = at >= 0 ? at + (forward ? 1 : -1) : forward ? 0 : open.size() - 1;
		select(open.get(Math.floorMod(next, open.size())));
	}

	private static int indexOf(List<Item> items, String key) {
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i).key().equals(key)) {
				return i;
			}
		}
		return -1;
	}

	/** What can be done with the item that is looked at. */
	public List<Option> options() {
		return current().map(item -> Options.of(item, tagsOf, Names.of(item))).orElse(List.of());
	}

	/** The option that is marked: its result is shown before it is decided. */
	public Optional<Option> option() {
		List<Option> options = options();
		return options.isEmpty() ? Optional.empty() : Optional.of(options.get(Math.min(option, options.size() - 1)));
	}

	/** Marks an option, by its place. */
	public void mark(int place) {
		option = Math.max(0, Math.min(options().size() - 1, place));
		tellItem();
	}

	/** Marks the next option, or the one before. */
	public void markNext(boolean forward) {
		mark(option + (forward ? 1 : -1));
	}

	/** Whose tags are taken; null for those of whoever is taken. */
	public Optional<String> tagsOf() {
		return Optional.ofNullable(tagsOf);
	}

	/** Takes the tags of an annotator, whoever's boundaries are taken; null for no one in particular. */
	public void setTagsOf(String annotator) {
		tagsOf = annotator;
		tellItem();
	}

	/** Takes the tags of the next annotator. */
	public void nextTags() {
		List<String> annotators = current().map(item -> item.versions().stream().map(Item.Version::annotator).toList()).orElse(List.of());
		int at = annotators.indexOf(tagsOf);
		setTagsOf(at + 1 < annotators.size() ? annotators.get(at + 1) : null);
	}

	/** Why it is about to be decided so. */
	public Optional<ReasonCode> reason() {
		return Optional.ofNullable(reason);
	}

	/** Sets why it is decided so; null for no reason. */
	public void setReason(ReasonCode code) {
		reason = code;
		tellItem();
	}

	/** What the annotators are told; never null. */
	public String note() {
		return note;
	}

	/** Sets what the annotators are told. */
	public void setNote(String words) {
		note = words;
	}

	/** Decides as the option with that key says; nothing happens where there is none. */
	public void decide(String key) {
		options().stream().filter(each -> each.key().equals(key)).findFirst().ifPresent(each -> decide(each.choice()));
	}

	/** Decides as the option says that is marked. */
	public void decideMarked() {
		option().ifPresent(each -> decide(each.choice()));
	}

	/** Decides over boundaries that were drawn by hand. */
	public void draw(Span span) {
		current().filter(item -> item.span(Choice.How.UNION).isPresent()).ifPresentOrElse(item -> decide(new Choice.Make(Choice.How.DRAWN, span, tagsOf,
				item.versions().get(0).annotator())), () -> Jobs.warn(AdjudicationMessages.nothingToDraw));
	}

	private void decide(Choice choice) {
		Item item = current().orElse(null);
		if (item == null) {
			return;
		}
		if (!item.status().isOpen() && !item.isBroken()) {
			Jobs.warn(AdjudicationMessages.decidedAlready);
			return;
		}
		int place = indexOf(work(), current);
		if (execute(new Decide(docket, item, choice, reason, note)) && docket != null) {
			List<Item> open = work();
			// The place of what was decided is that of the next one now.
			look(open.isEmpty() ? item.key() : open.get(Math.max(0, Math.min(place, open.size() - 1))).key());
			if (open.isEmpty()) {
				Jobs.inform(AdjudicationMessages.allDecided);
			}
		}
		tellDocket();
		tellItem();
	}

	/** Opens the item again that is looked at. */
	public void reopen() {
		current().filter(item -> !item.status().isOpen()).ifPresent(item -> {
			execute(new Reopen(docket, item));
			tellDocket();
			tellItem();
		});
	}

	/** Says that the sources that annotators chose differently are one: the commonest stays. */
	public void same() {
		Item item = current().orElse(null);
		List<SourceEntity> entities = item == null ? List.of() : Options.entities(item);
		if (entities.size() < 2) {
			Jobs.warn(AdjudicationMessages.noTwoSources);
			return;
		}
		if (Workspace.execute(new MergeSources(entities.get(0), entities.get(1))).isPresent()) {
			reopenDocument();
		}
	}

	/** Lets a policy decide what is open in this document. */
	public void policy(Policy policy, int tolerance) {
		if (docket != null) {
			execute(Settle.by(docket, policy, tolerance));
			keepPlace();
			if (current().filter(item -> item.status().isOpen()).isEmpty()) {
				look(firstOpen().map(Item::key).orElse(current));
			}
			tellDocket();
			tellItem();
		}
	}

	/** Adds words to gold that no annotator marked. */
	public void add(Layer layer, Span span) {
		if (docket != null) {
			AddGold added = new AddGold(docket, layer, span);
			if (execute(added) && added.created() != null) {
				docket.itemOf(added.created().getId()).ifPresent(item -> look(item.key()));
			}
			tellDocket();
			tellItem();
		}
	}

	/** Whether annotators are called A, B, C and not by their names. */
	public boolean namesHidden() {
		return Boolean.parseBoolean(Settings.remembered(HIDDEN, "false")); //$NON-NLS-1$
	}

	/** Hides the names of annotators, or shows them; remembered. */
	public void setNamesHidden(boolean hidden) {
		Settings.remember(HIDDEN, Boolean.toString(hidden));
		tellDocket();
		tellItem();
	}
}

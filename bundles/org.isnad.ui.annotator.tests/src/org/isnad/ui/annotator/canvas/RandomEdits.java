// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.core.DocumentText;
import org.isnad.core.Layer;
import org.isnad.core.edit.AddComment;
import org.isnad.core.edit.AddFragment;
import org.isnad.core.edit.Attribute;
import org.isnad.core.edit.ConvertLayer;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkAnchor;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.MarkLike;
import org.isnad.core.edit.MarkSource;
import org.isnad.core.edit.MergeElements;
import org.isnad.core.edit.Nest;
import org.isnad.core.edit.RemoveFragment;
import org.isnad.core.edit.SetSpan;
import org.isnad.core.edit.SetTag;
import org.isnad.core.edit.Split;
import org.isnad.layout.TextRange;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Fragment;
import org.isnad.model.ModelFactory;
import org.isnad.model.Root;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.file.IsnadFile;
import org.isnad.testkit.RandomAnnotations;
import org.isnad.testkit.RandomText;

/** Edits the article by chance, with what is selected in it, as its commands would. */
final class RandomEdits {

	private final SplittableRandom random;
	private final EditSession session;
	private final String document;

	RandomEdits(SplittableRandom random, EditSession session, String document) {
		this.random = random;
		this.session = session;
		this.document = document;
	}

	AnnotationSet set() {
		try {
			return session.annotations(document);
		} catch (EditException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The bytes of the files that edits of a document change. */
	String bytes() {
		try {
			StringBuilder all = new StringBuilder();
			for (Root root : List.of(session.store().annotations(document, session.annotator()), session.store().relations(session.annotator()),
					session.store().sources())) {
				all.append(new String(IsnadFile.write(root, "file"), StandardCharsets.UTF_8));
			}
			return all.toString();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** Moves a span; a refusal is an answer. */
	void setSpan(Object key, List<TextRange> fragments) {
		if (key instanceof SpanElement element && element.eContainer() == set()) {
			execute(new SetSpan(element, Span.of(fragments.stream().map(part -> new Fragment(part.begin(), part.end())).toList())));
		}
	}

	private String execute(Edit edit) {
		try {
			session.execute(edit);
			return edit.getClass().getSimpleName();
		} catch (EditException e) {
			return edit.getClass().getSimpleName() + " refused";
		}
	}

	/** One edit with the selected text and elements, or with others where nothing is selected; answers its name. */
	String edit(TextRange range, Collection<Object> selected, int caret) {
		List<SpanElement> chosen = new ArrayList<>(selected.stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast).toList());
		List<SpanElement> all = set().eContents().stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast).toList();
		if (chosen.isEmpty() && !all.isEmpty()) {
			chosen.add(RandomText.pick(random, all));
		}
		if (random.nextInt(5) < 2 && !range.isEmpty()) {
			Span words = Span.of(range.begin(), range.end());
			return execute(switch (random.nextInt(4)) {
			case 0 -> new MarkClaim(document, words);
			case 1 -> new MarkSource(document, words);
			case 2 -> new MarkCue(document, words);
			default -> new MarkAnchor(document, words, AnchorKind.TIME);
			});
		}
		if (chosen.isEmpty()) {
			return "nothing to edit";
		}
		SpanElement first = chosen.getFirst();
		Span words = range.isEmpty() ? null : Span.of(range.begin(), range.end());
		List<Attribution> attributions = set().getAttributions();
		List<Claim> claims = set().getClaims();
		Edit edit = switch (random.nextInt(13)) {
		case 0 -> new Delete(chosen);
		case 1 -> new SetTag(List.of(first), first instanceof Claim ? "claimType" : "cueClass", random.nextBoolean() ? "EVENT" : null);
		case 2 -> words == null ? null : new AddFragment(first, words);
		case 3 -> words == null ? null : new RemoveFragment(first, words);
		case 4 -> new Split(first, caret);
		case 5 -> new ConvertLayer(chosen, RandomText.pick(random, List.of(Layer.CLAIM, Layer.SOURCE, Layer.CUE, Layer.ANCHOR)));
		case 6 -> words == null ? null : new MarkLike(document, words, first);
		case 7 -> new MergeElements(all.stream().filter(each -> each.eClass() == first.eClass()).limit(3).toList(), words,
				RandomText.pick(random, List.of(MergeElements.Gap.values())));
		case 8 -> claims.isEmpty() ? null : new Attribute(document, set().getSources().isEmpty() ? null : RandomText.pick(random, set().getSources()),
				set().getCues().isEmpty() ? null : RandomText.pick(random, set().getCues()), RandomText.pick(random, claims));
		case 9 -> attributions.isEmpty() ? null : new Nest(RandomText.pick(random, attributions), RandomText.pick(random, attributions));
		case 10 -> new AddComment(first, "؟");
		default -> words == null ? null : new MarkClaim(document, words);
		};
		return edit == null ? "no edit" : execute(edit);
	}

	/** Something that comes from outside: a merge or a pipeline. It cannot be undone. */
	String outside(DocumentText text) {
		if (text.length() < 2) {
			return "no room for more";
		}
		session.apply(() -> {
			if (random.nextBoolean() && !set().getClaims().isEmpty()) {
				set().getClaims().removeLast().getComments().clear();
			} else {
				set().getClaims().add(new RandomAnnotations(random).born(ModelFactory.eINSTANCE.createClaim(), text, 'x'));
			}
		});
		return "change from outside";
	}
}

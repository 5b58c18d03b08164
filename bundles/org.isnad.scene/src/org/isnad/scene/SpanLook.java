// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.Scheme;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.model.Anchor;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Fragment;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;
import org.isnad.scene.look.Tone;

/**
 * How the elements of a document look as spans of a scene.
 */
final class SpanLook {

	private final Scheme scheme;
	private final Map<String, SourceEntity> entities;
	/** The words of chips by layer and tag. */
	private final Map<EClass, Map<Object, String>> words = new HashMap<>();

	/**
	 * @param scheme   the tags and their labels
	 * @param entities the source entities by id; looked at anew for each span
	 */
	SpanLook(Scheme scheme, Map<String, SourceEntity> entities) {
		this.scheme = scheme;
		this.entities = entities;
	}

	SceneSpan of(SpanElement element, Standing standing, List<SceneMark> marks) {
		SpanForm form = switch (element) {
		case Claim claim -> SpanForm.BRACKET;
		case SourceMention mention -> SpanForm.BOX;
		default -> SpanForm.UNDERLINE;
		};
		List<TextRange> fragments = new ArrayList<>(1);
		for (Fragment fragment : element.getSpan().fragments()) {
			fragments.add(new TextRange(fragment.begin(), fragment.end()));
		}
		boolean anchor = element instanceof Anchor;
		return new SceneSpan(element, form, anchor ? Tone.PLAIN : ElementLook.tone(element), standing,
				ElementLook.glyph(element), word(element), !anchor, fragments, marks);
	}

	/** The word of the chip. Looked up once for each tag: a document has many elements and few tags. */
	private String word(SpanElement element) {
		SourceEntity entity = element instanceof SourceMention mention ? entities.get(mention.getEntity()) : null;
		EObject typed = entity != null && entity.getSourceType() != null ? entity : element;
		Object tag = switch (typed) {
		case Claim claim -> claim.getClaimType();
		case Cue cue -> cue.getCueClass();
		case Anchor anchor -> anchor.getKind();
		case SourceEntity source -> source.getSourceType();
		default -> null;
		};
		return words.computeIfAbsent(typed.eClass(), layer -> new HashMap<>()).computeIfAbsent(tag, any -> ElementLook.type(typed, scheme));
	}
}

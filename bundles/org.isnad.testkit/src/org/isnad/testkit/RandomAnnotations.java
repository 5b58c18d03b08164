// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.DocumentText;
import org.isnad.core.Layer;
import org.isnad.core.Profile;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Comment;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.Fragment;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;
import org.isnad.model.file.Ids;

/** Fills annotation sets at random: spans that overlap, nest, cross and fall apart, chains, tags, comments. The spans are well-formed; the rules of the scheme may be broken. */
public final class RandomAnnotations {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final List<Tagset> TAGSETS = Profile.FULL.tagsets();

	private final SplittableRandom random;

	/** All randomness comes from the given one. */
	public RandomAnnotations(SplittableRandom random) {
		this.random = random;
	}

	/** Adds so many claims, and sources, cues, anchors and attributions to go with them. An empty text gets nothing. */
	public AnnotationSet fill(AnnotationSet set, DocumentText text, int claims) {
		if (text.length() < 2) {
			return set;
		}
		for (int i = 0; i < claims; i++) {
			Claim claim = born(MODEL.createClaim(), text, 'c');
			SourceMention source = born(MODEL.createSourceMention(), text, 's');
			Cue cue = born(MODEL.createCue(), text, 'q');
			set.getClaims().add(claim);
			set.getSources().add(source);
			set.getCues().add(cue);
			if (random.nextInt(3) == 0) {
				Anchor anchor = born(MODEL.createAnchor(), text, 'n');
				anchor.setKind(random.nextBoolean() ? AnchorKind.QUANTITY : AnchorKind.TIME);
				anchor.setValue(Integer.toString(random.nextInt(900)));
				anchor.getClaims().add(claim);
				set.getAnchors().add(anchor);
			}
			Attribution attribution = provenance(tagged(MODEL.createAttribution()), 'a');
			attribution.setSource(random.nextInt(4) == 0 ? null : source);
			attribution.setCue(random.nextInt(5) == 0 ? null : cue);
			attribution.getContent().add(claim);
			List<Attribution> before = set.getAttributions();
			if (!before.isEmpty() && random.nextInt(3) == 0) {
				attribution.setParent(RandomText.pick(random, before));
			}
			set.getAttributions().add(attribution);
		}
		return set;
	}

	/** A random element over a random span. */
	public <E extends SpanElement> E born(E element, DocumentText text, char prefix) {
		element.setSpan(span(text));
		return provenance(tagged(element), prefix);
	}

	private <E extends Element> E provenance(E element, char prefix) {
		element.setId(Ids.of(prefix, random.nextLong()));
		element.setCreatedBy(random.nextBoolean() ? "hala" : "yusuf"); //$NON-NLS-1$ //$NON-NLS-2$
		element.setCreatedAt("2031-11-14T08:00:00Z"); //$NON-NLS-1$
		if (random.nextInt(6) == 0) {
			element.setEngine("cues 1.0"); //$NON-NLS-1$
			element.setScore(random.nextInt(101) / 100.0);
		}
		if (random.nextInt(8) == 0) {
			Comment comment = MODEL.createComment();
			comment.setId(Ids.of('m', random.nextLong()));
			comment.setAuthor("hala"); //$NON-NLS-1$
			comment.setAt("2031-11-14T08:01:00Z"); //$NON-NLS-1$
			comment.setText("سؤال: <&> \"هل\"\n" + RandomText.of(random, 3)); //$NON-NLS-1$
			element.getComments().add(comment);
		}
		return element;
	}

	private <E extends EObject> E tagged(E element) {
		for (Tagset tagset : TAGSETS) {
			if (tagset.getLayer().equals(Layer.of(element).id()) && random.nextBoolean()) {
				EAttribute attribute = (EAttribute) element.eClass().getEStructuralFeature(tagset.getName());
				if (attribute != null && !attribute.isMany()) {
					Tag tag = RandomText.pick(random, tagset.getTags());
					element.eSet(attribute, tag.getValue());
				}
			}
		}
		return element;
	}

	/** A span of one to three fragments on whole characters; the text has at least two. */
	public Span span(DocumentText text) {
		List<Fragment> fragments = new ArrayList<>();
		int count = random.nextInt(6) == 0 ? 2 + random.nextInt(2) : 1;
		for (int i = 0; i < count; i++) {
			int begin = whole(text, random.nextInt(text.length() - 1));
			int end = whole(text, Math.min(text.length(), begin + 2 + random.nextInt(60)));
			fragments.add(new Fragment(begin, Math.max(end, begin + (text.splitsPair(begin + 1) ? 2 : 1))));
		}
		return Span.of(fragments);
	}

	private static int whole(DocumentText text, int offset) {
		return text.splitsPair(offset) ? offset - 1 : offset;
	}
}

// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.ModelPackage.Literals;

/** The layers of annotation. */
public enum Layer {
	/** Claims. */
	CLAIM(Literals.CLAIM),
	/** Source mentions. */
	SOURCE(Literals.SOURCE_MENTION),
	/** Cues. */
	CUE(Literals.CUE),
	/** Attributions. */
	ATTRIBUTION(Literals.ATTRIBUTION),
	/** Times, places and quantities. */
	ANCHOR(Literals.ANCHOR),
	/** Relations between claims. */
	RELATION(Literals.CLAIM_RELATION),
	/** Source entities of the registry. */
	ENTITY(Literals.SOURCE_ENTITY),
	/** Event groups. */
	EVENT(Literals.EVENT_GROUP),
	/** Documents. */
	DOCUMENT(Literals.DOCUMENT);

	private final EClass type;

	Layer(EClass type) {
		this.type = type;
	}

	/** The id used in files and on the command line: the name in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The class of the model whose objects make up the layer. */
	public EClass type() {
		return type;
	}

	/** The name of the layer in the language of the interface. */
	public String label() {
		return switch (this) {
			case CLAIM -> Messages.layerClaim;
			case SOURCE -> Messages.layerSource;
			case CUE -> Messages.layerCue;
			case ATTRIBUTION -> Messages.layerAttribution;
			case ANCHOR -> Messages.layerAnchor;
			case RELATION -> Messages.layerRelation;
			case ENTITY -> Messages.layerEntity;
			case EVENT -> Messages.layerEvent;
			case DOCUMENT -> Messages.layerDocument;
		};
	}

	/** The layer of an object, or null where it belongs to none (a comment, a tagset). */
	public static Layer of(EObject object) {
		for (Layer layer : values()) {
			if (layer.type == object.eClass()) {
				return layer;
			}
		}
		return null;
	}

	/** The layer of an id, or null where there is none of this id. */
	public static Layer of(String id) {
		for (Layer layer : values()) {
			if (layer.id().equals(id)) {
				return layer;
			}
		}
		return null;
	}
}

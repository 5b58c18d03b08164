/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Decision;
import org.isnad.model.ModelPackage;
import org.isnad.model.SetKind;
import org.isnad.model.SourceMention;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.WorkState;
import org.isnad.model.WorkStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Annotation Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getState <em>State</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getCues <em>Cues</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getAnchors <em>Anchors</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getAttributions <em>Attributions</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getSuggestionDecisions <em>Suggestion Decisions</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.isnad.model.impl.AnnotationSetImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnnotationSetImpl extends RootImpl implements AnnotationSet {
	/**
	 * The default value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected String document = DOCUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnotator() <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotator()
	 * @generated
	 * @ordered
	 */
	protected static final String ANNOTATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnnotator() <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotator()
	 * @generated
	 * @ordered
	 */
	protected String annotator = ANNOTATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SetKind KIND_EDEFAULT = SetKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SetKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected String textHash = TEXT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final WorkState STATE_EDEFAULT = WorkState.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected WorkState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClaims() <em>Claims</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaims()
	 * @generated
	 * @ordered
	 */
	protected EList<Claim> claims;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceMention> sources;

	/**
	 * The cached value of the '{@link #getCues() <em>Cues</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCues()
	 * @generated
	 * @ordered
	 */
	protected EList<Cue> cues;

	/**
	 * The cached value of the '{@link #getAnchors() <em>Anchors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchors()
	 * @generated
	 * @ordered
	 */
	protected EList<Anchor> anchors;

	/**
	 * The cached value of the '{@link #getAttributions() <em>Attributions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributions()
	 * @generated
	 * @ordered
	 */
	protected EList<Attribution> attributions;

	/**
	 * The cached value of the '{@link #getSuggestionDecisions() <em>Suggestion Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestionDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<SuggestionDecision> suggestionDecisions;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<WorkStep> steps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnnotationSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ANNOTATION_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(String newDocument) {
		String oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnnotator() {
		return annotator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnotator(String newAnnotator) {
		String oldAnnotator = annotator;
		annotator = newAnnotator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__ANNOTATOR, oldAnnotator, annotator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SetKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SetKind newKind) {
		SetKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextHash() {
		return textHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextHash(String newTextHash) {
		String oldTextHash = textHash;
		textHash = newTextHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__TEXT_HASH, oldTextHash, textHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(WorkState newState) {
		WorkState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getClaims() {
		if (claims == null) {
			claims = new EObjectContainmentEList<Claim>(Claim.class, this, ModelPackage.ANNOTATION_SET__CLAIMS);
		}
		return claims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceMention> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<SourceMention>(SourceMention.class, this, ModelPackage.ANNOTATION_SET__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cue> getCues() {
		if (cues == null) {
			cues = new EObjectContainmentEList<Cue>(Cue.class, this, ModelPackage.ANNOTATION_SET__CUES);
		}
		return cues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Anchor> getAnchors() {
		if (anchors == null) {
			anchors = new EObjectContainmentEList<Anchor>(Anchor.class, this, ModelPackage.ANNOTATION_SET__ANCHORS);
		}
		return anchors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attribution> getAttributions() {
		if (attributions == null) {
			attributions = new EObjectContainmentEList<Attribution>(Attribution.class, this, ModelPackage.ANNOTATION_SET__ATTRIBUTIONS);
		}
		return attributions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SuggestionDecision> getSuggestionDecisions() {
		if (suggestionDecisions == null) {
			suggestionDecisions = new EObjectContainmentEList<SuggestionDecision>(SuggestionDecision.class, this, ModelPackage.ANNOTATION_SET__SUGGESTION_DECISIONS);
		}
		return suggestionDecisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, ModelPackage.ANNOTATION_SET__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WorkStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<WorkStep>(WorkStep.class, this, ModelPackage.ANNOTATION_SET__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__CLAIMS:
				return ((InternalEList<?>)getClaims()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__CUES:
				return ((InternalEList<?>)getCues()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__ANCHORS:
				return ((InternalEList<?>)getAnchors()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__ATTRIBUTIONS:
				return ((InternalEList<?>)getAttributions()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__SUGGESTION_DECISIONS:
				return ((InternalEList<?>)getSuggestionDecisions()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				return getDocument();
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				return getAnnotator();
			case ModelPackage.ANNOTATION_SET__KIND:
				return getKind();
			case ModelPackage.ANNOTATION_SET__TEXT_HASH:
				return getTextHash();
			case ModelPackage.ANNOTATION_SET__STATE:
				return getState();
			case ModelPackage.ANNOTATION_SET__CLAIMS:
				return getClaims();
			case ModelPackage.ANNOTATION_SET__SOURCES:
				return getSources();
			case ModelPackage.ANNOTATION_SET__CUES:
				return getCues();
			case ModelPackage.ANNOTATION_SET__ANCHORS:
				return getAnchors();
			case ModelPackage.ANNOTATION_SET__ATTRIBUTIONS:
				return getAttributions();
			case ModelPackage.ANNOTATION_SET__SUGGESTION_DECISIONS:
				return getSuggestionDecisions();
			case ModelPackage.ANNOTATION_SET__DECISIONS:
				return getDecisions();
			case ModelPackage.ANNOTATION_SET__STEPS:
				return getSteps();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				setDocument((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				setAnnotator((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__KIND:
				setKind((SetKind)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__TEXT_HASH:
				setTextHash((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__STATE:
				setState((WorkState)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__CLAIMS:
				getClaims().clear();
				getClaims().addAll((Collection<? extends Claim>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceMention>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__CUES:
				getCues().clear();
				getCues().addAll((Collection<? extends Cue>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__ANCHORS:
				getAnchors().clear();
				getAnchors().addAll((Collection<? extends Anchor>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__ATTRIBUTIONS:
				getAttributions().clear();
				getAttributions().addAll((Collection<? extends Attribution>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__SUGGESTION_DECISIONS:
				getSuggestionDecisions().clear();
				getSuggestionDecisions().addAll((Collection<? extends SuggestionDecision>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends WorkStep>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				setDocument(DOCUMENT_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				setAnnotator(ANNOTATOR_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__TEXT_HASH:
				setTextHash(TEXT_HASH_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__CLAIMS:
				getClaims().clear();
				return;
			case ModelPackage.ANNOTATION_SET__SOURCES:
				getSources().clear();
				return;
			case ModelPackage.ANNOTATION_SET__CUES:
				getCues().clear();
				return;
			case ModelPackage.ANNOTATION_SET__ANCHORS:
				getAnchors().clear();
				return;
			case ModelPackage.ANNOTATION_SET__ATTRIBUTIONS:
				getAttributions().clear();
				return;
			case ModelPackage.ANNOTATION_SET__SUGGESTION_DECISIONS:
				getSuggestionDecisions().clear();
				return;
			case ModelPackage.ANNOTATION_SET__DECISIONS:
				getDecisions().clear();
				return;
			case ModelPackage.ANNOTATION_SET__STEPS:
				getSteps().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				return DOCUMENT_EDEFAULT == null ? document != null : !DOCUMENT_EDEFAULT.equals(document);
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				return ANNOTATOR_EDEFAULT == null ? annotator != null : !ANNOTATOR_EDEFAULT.equals(annotator);
			case ModelPackage.ANNOTATION_SET__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.ANNOTATION_SET__TEXT_HASH:
				return TEXT_HASH_EDEFAULT == null ? textHash != null : !TEXT_HASH_EDEFAULT.equals(textHash);
			case ModelPackage.ANNOTATION_SET__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.ANNOTATION_SET__CLAIMS:
				return claims != null && !claims.isEmpty();
			case ModelPackage.ANNOTATION_SET__SOURCES:
				return sources != null && !sources.isEmpty();
			case ModelPackage.ANNOTATION_SET__CUES:
				return cues != null && !cues.isEmpty();
			case ModelPackage.ANNOTATION_SET__ANCHORS:
				return anchors != null && !anchors.isEmpty();
			case ModelPackage.ANNOTATION_SET__ATTRIBUTIONS:
				return attributions != null && !attributions.isEmpty();
			case ModelPackage.ANNOTATION_SET__SUGGESTION_DECISIONS:
				return suggestionDecisions != null && !suggestionDecisions.isEmpty();
			case ModelPackage.ANNOTATION_SET__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case ModelPackage.ANNOTATION_SET__STEPS:
				return steps != null && !steps.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (document: ");
		result.append(document);
		result.append(", annotator: ");
		result.append(annotator);
		result.append(", kind: ");
		result.append(kind);
		result.append(", textHash: ");
		result.append(textHash);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //AnnotationSetImpl

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

import org.isnad.model.ClaimRelation;
import org.isnad.model.Decision;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelPackage;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.model.ShownPair;
import org.isnad.model.SuggestionDecision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relation Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.impl.RelationSetImpl#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.isnad.model.impl.RelationSetImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.isnad.model.impl.RelationSetImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.isnad.model.impl.RelationSetImpl#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.isnad.model.impl.RelationSetImpl#getShownPairs <em>Shown Pairs</em>}</li>
 *   <li>{@link org.isnad.model.impl.RelationSetImpl#getSuggestionDecisions <em>Suggestion Decisions</em>}</li>
 *   <li>{@link org.isnad.model.impl.RelationSetImpl#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationSetImpl extends RootImpl implements RelationSet {
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
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<EventGroup> events;

	/**
	 * The cached value of the '{@link #getRelations() <em>Relations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelations()
	 * @generated
	 * @ordered
	 */
	protected EList<ClaimRelation> relations;

	/**
	 * The cached value of the '{@link #getShownPairs() <em>Shown Pairs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShownPairs()
	 * @generated
	 * @ordered
	 */
	protected EList<ShownPair> shownPairs;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.RELATION_SET;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RELATION_SET__ANNOTATOR, oldAnnotator, annotator));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RELATION_SET__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EventGroup> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<EventGroup>(EventGroup.class, this, ModelPackage.RELATION_SET__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClaimRelation> getRelations() {
		if (relations == null) {
			relations = new EObjectContainmentEList<ClaimRelation>(ClaimRelation.class, this, ModelPackage.RELATION_SET__RELATIONS);
		}
		return relations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ShownPair> getShownPairs() {
		if (shownPairs == null) {
			shownPairs = new EObjectContainmentEList<ShownPair>(ShownPair.class, this, ModelPackage.RELATION_SET__SHOWN_PAIRS);
		}
		return shownPairs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SuggestionDecision> getSuggestionDecisions() {
		if (suggestionDecisions == null) {
			suggestionDecisions = new EObjectContainmentEList<SuggestionDecision>(SuggestionDecision.class, this, ModelPackage.RELATION_SET__SUGGESTION_DECISIONS);
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
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, ModelPackage.RELATION_SET__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.RELATION_SET__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case ModelPackage.RELATION_SET__RELATIONS:
				return ((InternalEList<?>)getRelations()).basicRemove(otherEnd, msgs);
			case ModelPackage.RELATION_SET__SHOWN_PAIRS:
				return ((InternalEList<?>)getShownPairs()).basicRemove(otherEnd, msgs);
			case ModelPackage.RELATION_SET__SUGGESTION_DECISIONS:
				return ((InternalEList<?>)getSuggestionDecisions()).basicRemove(otherEnd, msgs);
			case ModelPackage.RELATION_SET__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.RELATION_SET__ANNOTATOR:
				return getAnnotator();
			case ModelPackage.RELATION_SET__KIND:
				return getKind();
			case ModelPackage.RELATION_SET__EVENTS:
				return getEvents();
			case ModelPackage.RELATION_SET__RELATIONS:
				return getRelations();
			case ModelPackage.RELATION_SET__SHOWN_PAIRS:
				return getShownPairs();
			case ModelPackage.RELATION_SET__SUGGESTION_DECISIONS:
				return getSuggestionDecisions();
			case ModelPackage.RELATION_SET__DECISIONS:
				return getDecisions();
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
			case ModelPackage.RELATION_SET__ANNOTATOR:
				setAnnotator((String)newValue);
				return;
			case ModelPackage.RELATION_SET__KIND:
				setKind((SetKind)newValue);
				return;
			case ModelPackage.RELATION_SET__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends EventGroup>)newValue);
				return;
			case ModelPackage.RELATION_SET__RELATIONS:
				getRelations().clear();
				getRelations().addAll((Collection<? extends ClaimRelation>)newValue);
				return;
			case ModelPackage.RELATION_SET__SHOWN_PAIRS:
				getShownPairs().clear();
				getShownPairs().addAll((Collection<? extends ShownPair>)newValue);
				return;
			case ModelPackage.RELATION_SET__SUGGESTION_DECISIONS:
				getSuggestionDecisions().clear();
				getSuggestionDecisions().addAll((Collection<? extends SuggestionDecision>)newValue);
				return;
			case ModelPackage.RELATION_SET__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
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
			case ModelPackage.RELATION_SET__ANNOTATOR:
				setAnnotator(ANNOTATOR_EDEFAULT);
				return;
			case ModelPackage.RELATION_SET__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.RELATION_SET__EVENTS:
				getEvents().clear();
				return;
			case ModelPackage.RELATION_SET__RELATIONS:
				getRelations().clear();
				return;
			case ModelPackage.RELATION_SET__SHOWN_PAIRS:
				getShownPairs().clear();
				return;
			case ModelPackage.RELATION_SET__SUGGESTION_DECISIONS:
				getSuggestionDecisions().clear();
				return;
			case ModelPackage.RELATION_SET__DECISIONS:
				getDecisions().clear();
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
			case ModelPackage.RELATION_SET__ANNOTATOR:
				return ANNOTATOR_EDEFAULT == null ? annotator != null : !ANNOTATOR_EDEFAULT.equals(annotator);
			case ModelPackage.RELATION_SET__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.RELATION_SET__EVENTS:
				return events != null && !events.isEmpty();
			case ModelPackage.RELATION_SET__RELATIONS:
				return relations != null && !relations.isEmpty();
			case ModelPackage.RELATION_SET__SHOWN_PAIRS:
				return shownPairs != null && !shownPairs.isEmpty();
			case ModelPackage.RELATION_SET__SUGGESTION_DECISIONS:
				return suggestionDecisions != null && !suggestionDecisions.isEmpty();
			case ModelPackage.RELATION_SET__DECISIONS:
				return decisions != null && !decisions.isEmpty();
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
		result.append(" (annotator: ");
		result.append(annotator);
		result.append(", kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //RelationSetImpl

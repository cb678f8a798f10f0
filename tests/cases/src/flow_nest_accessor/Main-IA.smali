# The marker class that D8 adds to constructors of nest members.
.class public final synthetic Lcases/flow_nest_accessor/Main-IA;
.super Ljava/lang/Object;
